import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Standing } from '../standing.ts';

const SETTLED_SHOWN = 20;

type Row = {
	id: string;
	kind: 'parked' | 'quarantined';
	command: string;
	input: Record<string, unknown>;
	doneAt: string;
	refusal: { code: string; facts?: Record<string, string | number> };
	standing: Standing;
	state: 'open' | 'applied' | 'merged' | 'entered' | 'laid-aside';
	/** What a person made of both versions. */
	merged: Record<string, string> | null;
	reason: string;
	settledByName: string;
	settledAt: string | null;
	personName: string;
	deviceName: string;
	unitName: string;
	/** The reader's own phone brought it. */
	isOwn: boolean;
	maySettle: boolean;
};

/** What phones brought that could not be carried out, as far as the reader may decide on it or brought it themselves. */
export async function readParkedPage(tx: Tx, caller: Caller, settleable: readonly string[]) {
	const { rows } = await sql<Row>`
		select p.id, p.kind, p.command, p.input, p.done_at, p.refusal, p.standing, p.state, p.merged, p.reason, p.settled_by_name, p.settled_at,
			p.person_name, p.device_name, u.name as unit_name, p.person_id = ${caller.personId} as is_own,
			p.person_id = ${caller.personId} or p.unit_id = any(${settleable}::uuid[]) as may_settle
		from phone_parked p join unit u on u.id = p.unit_id
		where p.person_id = ${caller.personId} or p.unit_id = any(${settleable}::uuid[])
		order by p.state <> 'open', coalesce(p.settled_at, p.done_at) desc limit 200`.execute(tx);
	const open = rows.filter(({ state }) => state === 'open').sort((a, b) => (a.doneAt < b.doneAt ? -1 : 1));
	const settled = rows.filter(({ state }) => state !== 'open').slice(0, SETTLED_SHOWN);
	return { open, settled, names: await namesIn(tx, rows) };
}

/** How many wait for a decision, as far as the reader sees the life of their units. */
export async function countParked(tx: Tx): Promise<number> {
	const row = await tx
		.selectFrom('phoneParked')
		.where('state', '=', 'open')
		.select((eb) => eb.fn.countAll<string>().as('open'))
		.executeTakeFirstOrThrow();
	return Number(row.open);
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Names of the members whom the inputs mention by their ids. */
async function namesIn(tx: Tx, rows: Row[]): Promise<Record<string, string>> {
	const ids = [...new Set(JSON.stringify(rows.map(({ input }) => input)).match(ID) ?? [])];
	if (ids.length === 0) return {};
	const members = await tx.selectFrom('member').where('id', 'in', ids).select(['id', 'fullName']).execute();
	return Object.fromEntries(members.map(({ id, fullName }) => [id, fullName]));
}
