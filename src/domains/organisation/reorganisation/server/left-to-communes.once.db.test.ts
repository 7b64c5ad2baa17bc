import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCaseList } from '#domains/citizens/server/case-list-page.ts';
import { readDocumentList } from '#domains/direction/documents/server/document-list-page.ts';
import { readTaskBoard } from '#domains/direction/server/task-board.ts';
import { readTaskList } from '#domains/direction/server/task-list-page.ts';
import { readTaskPage } from '#domains/direction/server/task-page.ts';
import { readFiles } from '#domains/inspection/files/server/files-page.ts';
import { readMeetingList } from '#domains/meetings/server/index.ts';
import { readMemberCounts } from '#domains/members/server/member-list-page.ts';
import { readCandidates } from '#domains/membership/admission/server/admissions-page.ts';
import { readIndicator } from '#domains/outcomes/indicators/server/indicator-page.ts';
import { readIndicators } from '#domains/outcomes/indicators/server/own-criteria.ts';
import { readWorks } from '#domains/outcomes/works/server/works-page.ts';
import { readReport } from '#house/reports/server/read-report.ts';
import { templateOf } from '#house/reports/template.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { readSearchPage } from '#house/search/server/search-page.ts';
import { execute } from '#lib/commands/execute.ts';
import type { Caller } from '#lib/db/caller.ts';
import { poolOf, type Tx } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { readPeriod } from '#lib/period.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';

const TODAY = '2026-11-22';
const { cell, commune, otherCell, otherCommune, province } = WORLD.units;

let database: TestDatabase;
const given: Record<string, string> = {};

async function give(person: WorldPerson, name: string, input: object): Promise<string> {
	const at = new Date(`${TODAY}T09:00:00+07:00`);
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(name)!, newId(), input, at);
	expect(outcome, name).toMatchObject({ kind: 'done' });
	return (outcome as { value: { id: string } }).value.id;
}

/** The same person after the merger: their home is the new commune. */
async function inNew(person: WorldPerson): Promise<Caller> {
	const caller = callerOf(person);
	const { rows } = await poolOf(database.ownerUrl).query(
		'select home_commune_id as home from account where person_id = $1',
		[caller.personId]
	);
	return { ...caller, communeId: rows[0].home };
}

/** September of a cell of each, and last year's houses of each. */
async function addFigures(): Promise<void> {
	const owner = poolOf(database.ownerUrl);
	for (const { communeId, id } of [cell, otherCell])
		await owner.query(
			`insert into cell_month (commune_id, unit_id, month, state, met_on, summoned, present) values ($1, $2, '2026-09', 'signed', '2026-09-04', 8, 6)`,
			[communeId, id]
		);
	for (const [nth, { communeId, id }] of [commune, otherCommune].entries())
		await owner.query(
			`insert into indicator_value (commune_id, id, unit_id, indicator, rule_set_id, period, numerator, state, entered_by, entered_name, entered_at)
			 select $1, gen_random_uuid(), $2, 'ntm21.9.1', (select id from rule_set limit 1), '2025', $3, 'entered', $2, 'Văn phòng', now()`,
			[communeId, id, 10 + nth]
		);
}

beforeAll(async () => {
	database = await freshDatabase();
	await poolOf(database.ownerUrl).query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from) values (gen_random_uuid(), $1, $2, $3, 'province-clerk', '2025-07-01')`,
		[province.communeId, province.id, callerOf('stranger').personId]
	);
	given.task = await give('clerk', 'direction.create-task', {
		unitCode: cell.code,
		title: 'Sửa nhà văn hóa thôn',
		dueOn: '2026-12-01',
		product: 'Biên bản'
	});
	given.case = await give('clerk', 'citizens.register-case', {
		unitCode: commune.code,
		kind: 'feedback',
		receivedOn: '2026-11-20',
		summary: 'Đường vào thôn bị sạt',
		person: { fullName: 'Lò Văn Hặc', address: 'Thôn Một', phone: '', idNumber: '' }
	});
	given.document = await give('clerk', 'direction.register-document', {
		unitCode: commune.code,
		kind: 'guidance',
		abstract: 'Về sửa đường nông thôn',
		issuer: 'Tỉnh ủy',
		numberText: '12-HD/TU',
		datedOn: '2026-11-18',
		receivedOn: '2026-11-19'
	});
	given.work = await give('clerk', 'outcomes.plan-work', {
		unitCode: commune.code,
		name: 'Đường thôn Một',
		kind: 'road'
	});
	given.inspection = await give('inspectionHead', 'inspection.plan', {
		unitCode: commune.code,
		body: 'commission',
		kind: 'planned',
		year: 2026,
		subjectUnitCode: cell.code,
		content: 'Thực hiện nghị quyết'
	});
	given.candidate = await give('cellSecretary', 'membership.list-candidate', {
		unitCode: cell.code,
		listedOn: '2026-11-01',
		mentorId: WORLD.memberId('member'),
		fullName: 'Lò Thị Nọi',
		sex: 'female',
		birthDate: '1999-08-14',
		education: 'upper-secondary'
	});
	given.meeting = await give('cellSecretary', 'meetings.plan-meeting', {
		unitCode: cell.code,
		kind: 'regular',
		month: '2026-12',
		startsAt: '2026-12-03T19:30:00+07:00',
		place: 'Nhà văn hóa'
	});
	await addFigures();
	const id = await give('stranger', 'organisation.plan-reorganisation', {
		kind: 'merge',
		units: [commune.code, otherCommune.code],
		newUnit: { code: 'XA-CHUNG', name: 'Xã Chung' },
		on: '2026-11-20',
		decisionNumber: '12-QĐ/TU'
	});
	await give('stranger', 'organisation.propose-post', {
		id,
		unitCode: 'XA-CHUNG',
		post: 'inspection-head',
		memberId: WORLD.memberId('inspectionHead')
	});
	await give('stranger', 'organisation.commit-reorganisation', { id });
});
afterAll(() => database?.close());

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const LISTS: [what: string, by: WorldPerson, read: (tx: Tx, caller: Caller) => Promise<string[]>][] = [
	['task', 'clerk', async (tx, caller) => ids((await readTaskList(tx, caller, { order: 'due' }, TODAY)).tasks)],
	['task', 'clerk', async (tx, caller) => ids(await readTaskBoard(tx, caller, undefined, TODAY))],
	['task', 'clerk', async (tx, caller) => ids(await readTaskBoard(tx, caller, 'XA-CHUNG.01', TODAY))],
	['case', 'clerk', async (tx, caller) => ids((await readCaseList(tx, caller, { tab: 'open' }, TODAY)).cases)],
	['document', 'clerk', async (tx, caller) => ids((await readDocumentList(tx, caller, { tab: 'in' })).documents)],
	['work', 'clerk', async (tx, caller) => ids(await readWorks(tx, caller))],
	[
		'inspection',
		'inspectionHead',
		async (tx, { communeId, personId }) => ids(await readFiles(tx, communeId, personId))
	],
	['candidate', 'clerk', async (tx, { communeId }) => ids(await readCandidates(tx, communeId, 'XA-CHUNG.01'))],
	['meeting', 'clerk', async (tx) => ids(await readMeetingList(tx, { unitCode: 'XA-CHUNG.01' }, TODAY))],
	[
		'task',
		'clerk',
		async (tx, caller) => ids((await readSearchPage(tx, caller, { q: 'nha van hoa', page: 1 }, TODAY))!.tasks.rows)
	]
];

test.each(LISTS)(
	'after two communes merged, the successor finds the %s that was left, as %s',
	async (what, by, read) => {
		const caller = await inNew(by);
		expect(caller.communeId).not.toBe(commune.communeId);
		expect(await readAs(caller, TODAY, (tx) => read(tx, caller))).toContain(given[what]);
	}
);

test('the task opens and can be settled, nobody of the roll is counted twice, and another commune sees none of it', async () => {
	const clerk = await inNew('clerk');
	const page = await readAs(clerk, TODAY, (tx) => readTaskPage(tx, clerk, () => true, given.task!, TODAY));
	expect(page).toMatchObject({ id: given.task, may: { close: true } });
	const counts = await readAs(clerk, TODAY, (tx) => readMemberCounts(tx, clerk, {}));
	expect(Number(counts.all)).toBe(WORLD.people.length - 2);
	const stranger = { ...callerOf('stranger'), communeId: province.communeId };
	expect(
		await readAs(stranger, TODAY, async (tx) => (await readTaskList(tx, stranger, { order: 'due' }, TODAY)).tasks)
	).toEqual([]);
});

test('series go on: the months of both are in the report of the new commune, last year is their sum by the rule of the indicator', async () => {
	const clerk = await inNew('clerk');
	const report = await readAs(clerk, TODAY, (tx) =>
		readReport(
			{ tx, caller: clerk, today: TODAY },
			{ template: templateOf('party-building')!, period: readPeriod('2026-M09')! }
		)
	);
	const lines = report!.sections.flatMap((section) => section.lines);
	expect(lines.find(({ figure }) => figure === 'meetings.cells-met')!.value).toMatchObject({ numerator: 2 });
	const { series } = await readAs(clerk, TODAY, async (tx) =>
		readIndicator(tx, clerk, (await readIndicators(tx, clerk.communeId))('ntm21.9.1')!.indicator, readPeriod('2026')!)
	);
	expect(series).toEqual([
		{ period: '2025', figure: { numerator: 21, denominator: null }, made: 'sum', isEstimated: false, from: 2, of: 2 }
	]);
});
