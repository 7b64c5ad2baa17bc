import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { createTask } from '#domains/direction/server/create-task.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../tests/world.ts';
import { readWeekPage } from './week-page.ts';

let database: TestDatabase;
const today = '2026-11-22';
const now = new Date('2026-11-22T08:00:00+07:00');

async function give(person: WorldPerson, command: string, input: object): Promise<string> {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(command)!, newId(), input, now);
	if (outcome.kind !== 'done') throw new Error(`${command}: ${JSON.stringify(outcome)}`);
	return (outcome.value as { id: string }).id;
}

beforeAll(async () => {
	database = await freshDatabase();
	const unitCode = WORLD.units.cell.code;
	const task = { unitCode, title: 'Rà soát hộ nghèo', product: 'Danh sách', ownerId: WORLD.memberId('member') };
	await execute(
		callerOf('clerk'),
		createTask,
		newId(),
		{ ...task, dueOn: '2026-11-20' },
		new Date('2026-11-10T08:00:00+07:00')
	);
	await give('cellSecretary', createTask.name, { ...task, dueOn: '2026-11-24' });
	await give('cellSecretary', createTask.name, { ...task, dueOn: '2026-12-24' });
	await give('cellSecretary', 'meetings.plan-meeting', {
		unitCode,
		month: '2026-11',
		kind: 'regular',
		startsAt: '2026-11-25T19:30:00+07:00',
		place: 'Nhà văn hóa'
	});
});
afterAll(() => database?.close());

const week = (person: WorldPerson) =>
	readAs(callerOf(person), today, async (tx) =>
		readWeekPage(tx, callerOf(person), await readHoldings(tx, callerOf(person), today), today)
	);
const asked = async (person: WorldPerson) =>
	(await week(person)).items.map(({ what, urgency }) => `${what.code} ${urgency}`);
/** Without what everybody on a roll is asked for at the end of the year. */
const besidesSlip = async (person: WorldPerson) =>
	(await week(person)).items.filter(({ what }) => what.code !== 'week.slip-write');

describe('this week', () => {
	test('shows a member their own tasks, the late one first, and no work of the secretary', async () => {
		expect(await asked('member')).toEqual(['week.task late', 'week.task coming', 'week.slip-write coming']);
	});

	test('shows the secretary what the meeting of the month still needs, and what the cell is late with', async () => {
		expect(await asked('cellSecretary')).toEqual([
			'week.theme-none late',
			'week.prepare-committee coming',
			'week.prepare-draft coming',
			'week.prepare-notice coming',
			'week.slip-write coming',
			'week.tasks-late coming'
		]);
	});

	test('asks the secretary of a cell without a plan for a day, and says since when', async () => {
		expect(await besidesSlip('besideSecretary')).toMatchObject([
			{ what: { code: 'week.theme-none' } },
			{ what: { code: 'week.plan' }, dueOn: '2026-11-02', urgency: 'late' }
		]);
	});

	test('asks who leads a cell for the theme of the quarter, until it is approved, and nobody else', async () => {
		const unitCode = WORLD.units.cell.code;
		const planned = { unitCode, year: 2026, quarter: 4, title: 'Tiết kiệm', presenterId: WORLD.memberId('member') };
		const themeId = await give('cellSecretary', 'meetings.plan-theme', planned);
		expect((await week('cellDeputy')).items[0]).toMatchObject({
			what: { code: 'week.theme-proposed', facts: { quarter: 'IV', year: 2026 } },
			dueOn: '2026-10-15',
			action: { href: '/office/meetings/year?year=2026&unit=XA-THU.01' }
		});
		await give('cellSecretary', 'meetings.approve-theme', { themeId, approvedOn: today });
		for (const person of ['cellSecretary', 'clerk', 'member'] as const)
			expect(
				(await asked(person)).filter((code) => code.startsWith('week.theme')),
				person
			).toEqual([]);
	});

	test('shows the clerk which cells have not met, and the meetings of all', async () => {
		const page = await week('clerk');
		expect((await besidesSlip('clerk')).map(({ what }) => what.code)).toEqual(['week.cells-missed', 'week.tasks-late']);
		expect(page.meetings).toMatchObject([{ unitCode: WORLD.units.cell.code, state: 'planned' }]);
		expect(page.cells.map(({ code, now: { mark }, lateTasks }) => ({ code, mark, lateTasks }))).toEqual([
			{ code: 'XA-THU.01', mark: 'planned', lateTasks: 1 },
			{ code: 'XA-THU.02', mark: 'missed', lateTasks: 0 }
		]);
		expect(page.onTime.at(-1)).toEqual({ month: '2026-11', due: 1, onTime: 0 });
	});

	test('shows the assigned committee member that cell alone', async () => {
		expect(await besidesSlip('committeeMember')).toMatchObject([
			{ what: { code: 'week.tasks-late' }, action: { href: '/office/tasks?unit=XA-THU.01&standing=late' } }
		]);
	});

	test('asks the administrator for the next first step alone while everybody with a post can sign in', async () => {
		const page = await week('administrator');
		expect(page).toMatchObject({ meetings: [], cells: [], onTime: [] });
		expect(page.items.map(({ what }) => what.code)).toEqual(['week.first-step-commune']);
	});

	test('shows people beside and strangers nothing of the cell', async () => {
		for (const person of ['besideMember', 'otherClerk', 'stranger'] as const) {
			const page = await week(person);
			expect(page.meetings, person).toEqual([]);
			expect(
				page.cells.map(({ code }) => code),
				person
			).not.toContain('XA-THU.01');
		}
	});
});
