import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { openFiles } from './open-files.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const { commune, cell } = WORLD.units;
const { communeId } = commune;
const ask = (text: string, values: unknown[] = []) => poolOf(database.ownerUrl).query(text, values);
const memberId = (who: WorldPerson) => WORLD.memberId(who);

/** Somebody of the roll gets a file: an inspection by the commission, a discipline procedure of their cell. */
async function fileAbout(who: WorldPerson, table: 'inspection' | 'discipline_case', unitId: string): Promise<string> {
	const id = newId();
	const shared = `commune_id, id, unit_id, body, subject, subject_unit_id, subject_member_id, subject_person_id, subject_name,
		rule_set_id, by_person, by_name, at`;
	const own =
		table === 'inspection'
			? `, kind, year, content, state`
			: `, standing, rank, ground, matter, violated_on, opened_on`;
	const values =
		table === 'inspection'
			? `, 'signs', 2026, 'Việc thu chi', 'verify'`
			: `, 'official', 'member', 'ethics', 'Vi phạm', '2026-10-01', '2026-11-01'`;
	await ask(
		`insert into ${table} (${shared}${own}) values ($1, $2, $3, $4, 'member', $5, $6, $7, 'Tên',
			(select id from rule_set limit 1), $7, 'Tên', now()${values})`,
		[
			communeId,
			id,
			unitId,
			table === 'inspection' ? 'commission' : 'cell',
			cell.id,
			memberId(who),
			callerOf(who).personId
		]
	);
	return id;
}

const known = (who: WorldPerson, table: 'inspection' | 'disciplineCase') =>
	readAs(callerOf(who), '2026-11-22', async (tx) => {
		await openFiles(tx);
		return (await tx.selectFrom(table).select('id').execute()).map(({ id }) => id);
	});
const heldBack = (asker: WorldPerson, who: WorldPerson) =>
	readAs(callerOf(asker), '2026-11-22', async (tx) => {
		const { rows } = await sql<{ held: boolean }>`
			select app.held_back(${communeId}, ${memberId(who)}::uuid) as held`.execute(tx);
		return rows[0]!.held;
	});

test('a file is there for those who work on it, never for whom it is about before they were told', async () => {
	expect(await heldBack('clerk', 'member')).toBe(false);
	const inspection = await fileAbout('member', 'inspection', commune.id);
	const discipline = await fileAbout('secondMember', 'discipline_case', cell.id);
	const aboutSecretary = await fileAbout('cellSecretary', 'discipline_case', cell.id);
	const aboutHead = await fileAbout('inspectionHead', 'inspection', commune.id);

	for (const who of WORLD.people) {
		const isHead = who === 'inspectionHead';
		expect(await known(who, 'inspection'), who).toEqual(isHead ? [inspection] : []);
		expect((await known(who, 'disciplineCase')).sort(), who).toEqual(
			isHead ? [discipline, aboutSecretary].sort() : who === 'cellSecretary' ? [discipline] : []
		);
	}
	// Without asking first, nobody sees anything.
	expect(
		await readAs(callerOf('inspectionHead'), '2026-11-22', (tx) => tx.selectFrom('inspection').select('id').execute())
	).toEqual([]);

	await ask(`update inspection set told_on = '2026-11-20' where id = any($1)`, [[inspection, aboutHead]]);
	expect(await known('member', 'inspection')).toEqual([inspection]);
	expect((await known('inspectionHead', 'inspection')).sort()).toEqual([inspection, aboutHead].sort());
	await ask(
		`insert into discipline_person (commune_id, case_id, person_id, unit_id, member_id, name, why, since)
		 values ($1, $2, $3, $4, $5, 'Tên', 'Người quyết định', '2026-11-20')`,
		[communeId, discipline, callerOf('communeSecretary').personId, cell.id, memberId('communeSecretary')]
	);
	expect(await known('communeSecretary', 'disciplineCase')).toEqual([discipline]);
});

test('a transfer learns that a member is held back, and nothing else', async () => {
	for (const who of ['member', 'secondMember', 'cellSecretary', 'inspectionHead'] as const)
		expect(await heldBack('clerk', who), who).toBe(true);
	expect(await heldBack('clerk', 'besideMember')).toBe(false);
	expect(await heldBack('otherClerk', 'member')).toBe(false);
	await ask(`update inspection set state = 'concluded' where commune_id = $1`, [communeId]);
	await ask(`update discipline_case set state = 'dropped' where commune_id = $1`, [communeId]);
	expect(await heldBack('clerk', 'member')).toBe(false);
	await ask(
		`insert into discipline_appeal (commune_id, id, unit_id, case_id, to_level, received_on, due_on)
		 select commune_id, $2, unit_id, id, 'committee', '2026-11-20', '2027-02-20' from discipline_case where commune_id = $1
		 and subject_member_id = $3`,
		[communeId, newId(), memberId('secondMember')]
	);
	expect(await heldBack('clerk', 'secondMember')).toBe(true);
});

test('the ledger names none of it to the administrator', async () => {
	const entry = (command: string, seq: number) =>
		ask(
			`insert into audit_entry (commune_id, seq, unit_id, at, person_id, command, command_id, changes, hash)
			 values ($1, $2, $3, now(), $4, $5, gen_random_uuid(), '[]', '\\x00')`,
			[communeId, seq, cell.id, callerOf('cellSecretary').personId, command]
		);
	await entry('discipline.open-case', 9001);
	await entry('inspection.open', 9002);
	await entry('members.set-activity', 9003);
	const read = (who: WorldPerson) =>
		readAs(callerOf(who), '2026-11-22', async (tx) =>
			(await tx.selectFrom('auditEntry').where('seq', '>', 9000).select('seq').orderBy('seq').execute()).map(
				({ seq }) => seq
			)
		);
	expect(await read('administrator')).toEqual([9003]);
	expect(await read('inspectionHead')).toEqual([9001, 9002, 9003]);
});
