import type pg from 'pg';
import type { PhoneCommand } from '#house/phone/outbox/command.ts';
import { canonicalJson } from '#lib/canonical-json.ts';
import type { Played } from './play.ts';
import { ROWS_OF } from './taps.ts';

/**
 * What is wrong once everybody is back: a saved command that neither took effect once nor lies somewhere for a person to
 * decide on with its input; a row made twice or by nobody; a phone that still waits, or that was told another fate than the
 * server knows; two phones that read the same cell differently.
 */
export async function findings(pool: pg.Pool, played: Played): Promise<string[]> {
	const { phones } = played;
	const wrong: string[] = [];
	const stands = await standingOf(
		pool,
		phones.flatMap(({ acknowledged }) => acknowledged)
	);
	for (const [nth, phone] of phones.entries()) {
		const waiting = await phone.waiting();
		if (waiting > 0) wrong.push(`phone ${nth} still has ${waiting} waiting`);
		const told = new Map((await phone.settled()).map((settled) => [settled.id, settled]));
		for (const command of phone.acknowledged) {
			const { isDone, parkedInput, rows } = stands.get(command.id)!;
			const fate = told.get(command.id);
			const what = `${command.name} of phone ${nth}`;
			if (!fate) wrong.push(`${what} vanished from the phone`);
			const isKept = parkedInput !== undefined && canonicalJson(parkedInput) === canonicalJson(command.input);
			if (!isDone && !isKept && !(fate?.fate === 'unfit' && fate.input)) wrong.push(`${what} vanished`);
			if (fate?.fate === 'done' && !isDone) wrong.push(`${what} was called done and is not`);
			if (isDone && rows !== undefined && rows !== 1) wrong.push(`${what} stands ${rows} times`);
			if (!isDone && rows) wrong.push(`${what} stands though it was not carried out`);
		}
	}
	return [...wrong, ...(await textsLost(pool, played)), ...(await differences(played))];
}

/** Texts that a phone wrote over without having seen them; what a person decided on was shown to that person. */
async function textsLost(pool: pg.Pool, { phones, office, cell }: Played): Promise<string[]> {
	const { rows } = await pool.query<{ id: string; merged: Record<string, string> | null; was_parked: boolean }>(
		`select e.command_id as id, p.merged, p.id is not null as was_parked
		 from audit_entry e left join phone_parked p on p.commune_id = e.commune_id and p.id = e.command_id
		 where e.unit_id = $1 and e.command = 'meetings.draft-resolution' order by e.seq`,
		[cell.unitId]
	);
	const given = new Map([...phones.flatMap(({ tapped }) => tapped), ...office].map((one) => [one.id, one]));
	const wrong: string[] = [];
	let standing = '';
	for (const { id, merged, was_parked: wasParked } of rows) {
		const { input } = given.get(id)!;
		const { direction, base } = input as { direction: string; base?: { direction: string } };
		// A text that the phone did not touch stays as others left it.
		if (!merged && base?.direction === direction) continue;
		const isSeen = !base || wasParked || base.direction === standing || direction === standing;
		if (!isSeen) wrong.push(`“${standing}” was written over unseen`);
		standing = merged?.direction ?? direction;
	}
	return wrong;
}

type Standing = { isDone: boolean; parkedInput?: object; rows?: number };

async function standingOf(pool: pg.Pool, commands: readonly PhoneCommand[]): Promise<Map<string, Standing>> {
	const ids = commands.map(({ id }) => id);
	const tables = Object.values(ROWS_OF);
	const { rows } = await pool.query(
		`select w.id, exists (select from command_log l where l.id = w.id) as is_done,
		   (select p.input from phone_parked p where p.id = w.id) as parked_input,
		   ${tables.map((table) => `(select count(*)::int from ${table} t where t.id = w.id) as ${table}`).join(', ')}
		 from unnest($1::uuid[]) as w(id)`,
		[ids]
	);
	const found = new Map(rows.map((row) => [row.id as string, row]));
	return new Map(
		commands.map(({ id, name }) => {
			const row = found.get(id)!;
			const table = ROWS_OF[name];
			return [id, { isDone: row.is_done, parkedInput: row.parked_input ?? undefined, rows: table && row[table] }];
		})
	);
}

/** Two people look: who has two phones reads the same on both. */
async function differences({ phones }: Played): Promise<string[]> {
	const seen: string[] = [];
	for (const phone of phones.slice(0, 2)) {
		const cell = await phone.takeAlong();
		if (cell) seen.push(canonicalJson({ ...cell, me: null }));
	}
	return new Set(seen).size > 1 ? ['two phones read the same cell differently'] : [];
}
