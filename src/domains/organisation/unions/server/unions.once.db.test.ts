import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readUnionTotals } from './totals.ts';
import { readActivities, readRoll, readUnion, readUnionReports } from './union-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const TODAY = '2026-11-22';
const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const { communeId, code: commune } = WORLD.units.commune;

const give = async (person: WorldPerson, name: string, input: object) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`organisation.${name}`)!, newId(), input, now);
	if (outcome.kind === 'done') return { code: 'done', ...(outcome.value as { id?: string }) };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code, id: undefined };
};
const totalsOf = async (person: WorldPerson) =>
	(await readAs(callerOf(person), TODAY, (tx) => readUnionTotals(tx, communeId, YEAR))).map(
		({ code, people, activities, came }) => ({ code, people, activities, came })
	);
/** What somebody sees of a unit beyond its totals. */
const rowsOf = (person: WorldPerson, code: string) =>
	readAs(callerOf(person), TODAY, async (tx) => {
		const { unitId } = (await readUnion(tx, communeId, code))!;
		const roll = await readRoll(tx, communeId, unitId);
		const did = await readActivities(tx, communeId, unitId, YEAR);
		const reports = await readUnionReports(tx, communeId, unitId);
		return { roll: roll.length, did: did.length, reports: reports.length };
	});
const hold = (person: WorldPerson, post: string, unitCode: string) =>
	poolOf(database.ownerUrl).query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
		 select gen_random_uuid(), $1, id, $2, $3, '2025-07-01' from unit where code = $4`,
		[communeId, callerOf(person).personId, post, unitCode]
	);

test('organisations keep their own rolls and activities; the Front and the office see totals and reports', async () => {
	const from = '2026-01-05';
	const add = (aboveCode: string, kind: string, code: string, organisationKind?: string) =>
		give('clerk', 'add-union', { aboveCode, kind, code, name: `Đơn vị ${code}`, from, organisationKind });
	expect(
		(await give('member', 'add-union', { aboveCode: commune, kind: 'team', code: 'D', name: 'D', from })).code
	).toBe('access.not-found');
	await add(commune, 'mass-organisation', 'MT', 'front');
	await add('MT', 'mass-organisation', 'PN', 'women');
	await add('PN', 'branch', 'PN1');
	expect((await add('PN1', 'branch', 'PN2')).code).toBe('organisation.union-not-there');
	await hold('stranger', 'organisation-head', 'PN');
	await hold('besideMember', 'front-head', 'MT');

	const roll = { unitCode: 'PN1', fullName: 'Lò Thị Ước', joinedOn: '2026-02-01', bornOn: '1990-03-08' };
	expect((await give('clerk', 'enrol-person', roll)).code).toBe('access.not-granted');
	expect((await give('besideMember', 'enrol-person', roll)).code).toBe('access.not-found');
	const { id: personRowId } = await give('stranger', 'enrol-person', { ...roll, duty: 'head' });
	expect((await give('stranger', 'enrol-person', roll)).code).toBe('organisation.on-roll-already');
	// In two units, and still one person of the organisation.
	expect((await give('stranger', 'enrol-person', { ...roll, unitCode: 'PN' })).code).toBe('done');
	const leave = { personRowId, duty: 'head', leftOn: '2026-01-31' };
	expect((await give('stranger', 'change-person', leave)).code).toBe('organisation.left-before-joined');
	await give('stranger', 'change-person', { ...leave, leftOn: '2026-05-01' });
	await give('stranger', 'change-person', { personRowId, duty: 'head' });

	const did = { unitCode: 'PN1', kind: 'gathering', on: '2026-10-08', what: 'Sinh hoạt chi hội', came: 21 };
	expect((await give('stranger', 'record-activity', { ...did, on: '2026-11-23' })).code).toBe(
		'organisation.activity-ahead'
	);
	await give('stranger', 'record-activity', did);
	const { id: activityId } = await give('stranger', 'record-activity', did);
	await give('stranger', 'strike-activity', { activityId, reason: 'Ghi hai lần' });

	const women = { code: 'PN', people: 1, activities: 1, came: 21 };
	const branch = { ...women, code: 'PN1' };
	const report = { unitCode: 'PN', period: '2026-Q4', achievements: 'Sinh hoạt đều', direction: 'Giữ nếp' };
	expect((await give('stranger', 'send-union-report', { ...report, period: '2027' })).code).toBe(
		'organisation.report-ahead'
	);
	await give('stranger', 'send-union-report', report);
	expect(await give('stranger', 'send-union-report', report)).toMatchObject({ code: 'done', version: 2 });

	expect(await totalsOf('stranger')).toEqual([women, branch]);
	const front = { code: 'MT', people: 0, activities: 0, came: 0 };
	for (const person of ['besideMember', 'clerk'] as const) {
		expect(await totalsOf(person)).toEqual([front, women, branch]);
		expect(await rowsOf(person, 'PN')).toEqual({ roll: 0, did: 0, reports: 2 });
	}
	expect(await totalsOf('member')).toEqual([]);
	expect(await rowsOf('stranger', 'PN')).toEqual({ roll: 1, did: 2, reports: 2 });
});

test('who belongs to the Party is the same person on the roll of an organisation', async () => {
	const pool = poolOf(database.ownerUrl);
	const memberId = WORLD.memberId('member');
	const { rows } = await pool.query(
		`update member_private p set birth_date = '1985-04-30' from member m
		 where m.commune_id = p.commune_id and m.id = p.member_id and m.id = $1 returning m.full_name, m.person_id`,
		[memberId]
	);
	const { full_name: fullName, person_id: personId } = rows[0];
	const asked = { unitCode: 'PN', fullName, joinedOn: '2026-03-01' };
	const { id } = await give('stranger', 'enrol-person', { ...asked, bornOn: '1985-04-30' });
	const { id: another } = await give('stranger', 'enrol-person', { ...asked, bornOn: '1985-05-01' });
	const ids = await pool.query('select id, person_id = $1 as same from organisation_person where id = any($2)', [
		personId,
		[id, another]
	]);
	expect(new Map(ids.rows.map((row) => [row.id, row.same]))).toEqual(
		new Map([
			[id, true],
			[another, false]
		])
	);
});
