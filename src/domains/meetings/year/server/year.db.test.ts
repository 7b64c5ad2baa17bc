import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { MeetingStory } from '../../server/sample-story.ts';
import { readCellYear } from './cell-year-page.ts';
import { readCommuneYear } from './commune-year-page.ts';
import { readSeriesPage } from './series-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const today = '2026-02-01';
const unitCode = WORLD.units.cell.code;
const theme = { unitCode, year: 2026, quarter: 1, title: 'Đảng viên nêu gương trong xây dựng nông thôn mới' };
const story = new MeetingStory('2026-02-01T09:00:00+07:00');

const cellYear = async (on = today, person: WorldPerson = 'cellSecretary') => {
	const page = await readAs(callerOf(person), on, (tx) => readCellYear(tx, unitCode, 2026, on));
	if (!page) throw new Error(`${person} does not see the year`);
	return page;
};
const quarter = async (on = today) => (await cellYear(on)).quarters[0]!;

/** Code of the answer to a command that names no meeting. */
async function giveBare(person: WorldPerson, name: string, input: object): Promise<string> {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`meetings.${name}`)!, newId(), input, story.now);
	if (outcome.kind === 'done') return 'done';
	return outcome.kind === 'unfit' ? outcome.errors[0]!.code : outcome.refusal.code;
}
const themes = (name: string, input: object) => giveBare('cellSecretary', name, input);

describe('a theme of the year', () => {
	let themeId = '';

	test('is proposed by the secretary and seen by the members', async () => {
		expect((await quarter()).standing).toBe('none');
		themeId = (await story.do('cellSecretary', 'plan-theme', { ...theme, draft: 'Đề cương: ba phần.' })).id;
		expect(await quarter()).toMatchObject({ standing: 'proposed', themes: [{ title: theme.title }] });
		expect((await cellYear(today, 'member')).quarters[0]!.themes).toHaveLength(1);
	});

	test.each([
		['member', 'forbidden'],
		['committeeMember', 'forbidden'],
		['besideSecretary', 'not-found'],
		['otherClerk', 'not-found']
	] as const)('is not proposed by %s: %s', async (person, kind) => {
		expect((await story.give(person, 'plan-theme', theme)).kind).toBe(kind);
	});

	test.each([
		[{ quarter: 5 }, 'input.not-understood'],
		[{ year: 2025, quarter: 4 }, 'meetings.quarter-over'],
		[{ year: 2028 }, 'meetings.quarter-too-far'],
		[{ presenterId: WORLD.memberId('besideMember') }, 'meetings.presenter-not-of-cell'],
		[{ issuedThemeId: newId() }, 'meetings.issued-theme-withdrawn'],
		[{ title: undefined }, 'meetings.theme-without-title']
	])('with %j is refused: %s', async (change, code) => {
		const outcome = await story.codeOf('cellSecretary', 'plan-theme', { ...theme, ...change });
		expect(outcome.startsWith('input.') ? 'input.not-understood' : outcome).toBe(code);
	});

	test('is approved once a member presents it, and changed only as a proposal', async () => {
		const approval = { approvedOn: today, approvalMinutes: 'Chi ủy nhất trí, mục 3' };
		const text = { title: theme.title, tiedTo: 'Tiêu chí môi trường', draft: 'Đề cương: ba phần.' };
		const presenter = { presenterId: WORLD.memberId('member') };
		expect(await themes('approve-theme', { themeId, ...approval })).toBe('meetings.theme-without-presenter');
		expect(await themes('change-theme', { themeId, ...text, ...presenter })).toBe('done');
		expect(await themes('approve-theme', { themeId, ...approval, approvedOn: '2026-02-30' })).toBe(
			'input.date-impossible'
		);
		expect(await themes('approve-theme', { themeId, ...approval, approvedOn: '2026-02-02' })).toBe(
			'meetings.approved-in-future'
		);
		expect(await themes('approve-theme', { themeId, ...approval })).toBe('done');
		expect(await themes('change-theme', { themeId, ...text })).toBe('meetings.theme-approved');
		expect(await themes('propose-theme-again', { themeId })).toBe('done');
		expect(await themes('approve-theme', { themeId, ...approval })).toBe('done');
		expect((await cellYear()).tied).toEqual({ count: 1, wished: 1 });
	});

	test('goes into the meeting that takes it up, with its presenter and its draft', async () => {
		const meeting = {
			unitCode,
			month: '2026-03',
			kind: 'combined',
			startsAt: '2026-03-03T19:30:00+07:00',
			place: 'Nhà văn hóa'
		};
		story.meetingId = (await story.do('cellSecretary', 'plan-meeting', { ...meeting, themeId })).id;
		const record = await story.record();
		expect(record.theme).toBe(theme.title);
		expect(record.agenda.find(({ kind }) => kind === 'theme')?.title).toContain('Đèo Thị Êm');
		expect(record.preparation.hasDraftContent).toBe(true);
		expect((await quarter()).standing).toBe('scheduled');
		expect(await themes('drop-theme', { themeId })).toBe('meetings.theme-in-meeting');
		expect(await story.codeOf('cellSecretary', 'plan-meeting', { ...meeting, kind: 'thematic', themeId })).toBe(
			'meetings.theme-in-meeting'
		);
	});

	test('waits again when its meeting is called off, and is held when a meeting was', async () => {
		await story.do('cellSecretary', 'cancel-meeting', { reason: 'Mưa lũ' });
		expect((await quarter()).standing).toBe('approved');
		const meeting = {
			unitCode,
			month: '2026-03',
			kind: 'combined',
			startsAt: '2026-03-03T19:30:00+07:00',
			place: 'Nhà văn hóa'
		};
		story.meetingId = (await story.do('cellSecretary', 'plan-meeting', { ...meeting, themeId })).id;
		await story.hold('2026-03-03T19:30:00+07:00', '2026-03-03T21:40:00+07:00');
		expect((await quarter('2026-03-04')).standing).toBe('held');
		expect(await themes('propose-theme-again', { themeId })).toBe('meetings.theme-held');
		story.at('2026-02-01T09:00:00+07:00');
	});
});

describe('a theme from above', () => {
	const issued = {
		unitCode: WORLD.units.commune.code,
		issuer: 'province',
		year: 2026,
		quarter: 2,
		title: 'Thực hành tiết kiệm, chống lãng phí',
		cellKinds: ['village']
	};
	let issuedThemeId = '';

	const gaps = async () => {
		const { cells } = await readAs(callerOf('clerk'), today, (tx) =>
			readCommuneYear(tx, callerOf('clerk'), 2026, today)
		);
		return Object.fromEntries(cells.map(({ code, notTakenUp }) => [code, notTakenUp.length]));
	};

	test('is issued by the office to the commune alone, and shows as a gap in cells of its kind', async () => {
		expect(await giveBare('cellSecretary', 'issue-theme', issued)).toBe('access.not-found');
		expect(await giveBare('clerk', 'issue-theme', { ...issued, unitCode })).toBe('meetings.unit-is-no-commune');
		issuedThemeId = (await story.do('clerk', 'issue-theme', issued)).id;
		expect(await gaps()).toEqual({ [unitCode]: 1, [WORLD.units.besideCell.code]: 0 });
	});

	test('is taken up once with one press, under its own title', async () => {
		const taking = { unitCode, year: 2026, quarter: 2, issuedThemeId };
		expect((await cellYear()).quarters[1]!.offered.map(({ title }) => title)).toEqual([issued.title]);
		await story.do('cellDeputy', 'plan-theme', taking);
		expect(await story.codeOf('cellSecretary', 'plan-theme', taking)).toBe('meetings.issued-theme-taken');
		expect(await gaps()).toEqual({ [unitCode]: 0, [WORLD.units.besideCell.code]: 0 });
		expect((await cellYear()).quarters[1]!.themes[0]).toMatchObject({
			title: issued.title,
			issued: { issuer: 'province' }
		});
	});

	test('can be withdrawn and issued again', async () => {
		expect(await giveBare('clerk', 'withdraw-issued-theme', { issuedThemeId, isWithdrawn: true })).toBe('done');
		expect(
			await story.codeOf('besideSecretary', 'plan-theme', {
				unitCode: WORLD.units.besideCell.code,
				year: 2026,
				quarter: 2,
				issuedThemeId
			})
		).toBe('meetings.issued-theme-withdrawn');
		expect(await giveBare('clerk', 'withdraw-issued-theme', { issuedThemeId, isWithdrawn: false })).toBe('done');
	});
});

describe('several months at once', () => {
	const month = (month: string, change = {}) => ({
		month,
		startsAt: `${month}-03T19:30:00+07:00`,
		place: 'Nhà văn hóa',
		...change
	});
	const plan = { unitCode, meetings: [month('2026-03'), month('2026-04'), month('2026-05')] };

	test('are planned in one go; a month that has its meeting is passed over and told', async () => {
		const { themes } = await readAs(callerOf('cellSecretary'), today, (tx) =>
			readSeriesPage(tx, WORLD.units.cell.id, 6, today)
		);
		const [waiting] = themes;
		const meetings = [month('2026-03'), month('2026-04'), month('2026-05', { themeId: waiting!.id })];
		const made = await story.do<{ planned: { month: string }[]; skipped: string[] }>('cellSecretary', 'plan-months', {
			...plan,
			meetings
		});
		expect(made.planned.map(({ month }) => month)).toEqual(['2026-04', '2026-05']);
		expect(made.skipped).toEqual(['2026-03']);
		expect((await cellYear()).quarters[1]!.standing).toBe('scheduled');
	});

	test('given again plan nothing more', async () => {
		const again = await story.do<{ planned: unknown[]; skipped: string[] }>('cellSecretary', 'plan-months', plan);
		expect(again).toEqual({ planned: [], skipped: ['2026-03', '2026-04', '2026-05'] });
	});

	test.each([
		[month('2026-06', { startsAt: '2026-06-31T19:30:00+07:00' }), 'input.date-impossible'],
		[month('2026-06', { startsAt: '2026-09-03T19:30:00+07:00' }), 'meetings.day-outside-month'],
		[month('2026-06', { themeId: newId() }), 'meetings.theme-unknown']
	])('with one that cannot be (%j) plan none: %s', async (wrong, code) => {
		const meetings = [month('2026-07'), wrong];
		expect(await story.codeOf('cellSecretary', 'plan-months', { unitCode, meetings })).toBe(code);
		const planned = (await cellYear()).months.filter(({ meetings }) => meetings.length > 0);
		expect(planned.map(({ month }) => month)).toEqual(['2026-03', '2026-04', '2026-05']);
	});

	test('are not planned for a cell that has ended', async () => {
		const pool = poolOf(database.ownerUrl);
		await pool.query(`update unit set valid_to = '2026-06-01' where id = $1`, [WORLD.units.cell.id]);
		const meetings = [month('2026-06')];
		expect(await story.codeOf('cellSecretary', 'plan-months', { unitCode, meetings })).toBe('meetings.unit-ended');
		await pool.query(`update unit set valid_to = '2026-02-01' where id = $1`, [WORLD.units.cell.id]);
		expect(await story.codeOf('cellSecretary', 'plan-theme', theme)).not.toBe('done');
		await pool.query(`update unit set valid_to = 'infinity' where id = $1`, [WORLD.units.cell.id]);
	});
});
