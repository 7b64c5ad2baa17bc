import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAs } from '#lib/db/transaction.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD } from '../../../../tests/world.ts';
import { type PlanPage, readPlanPage } from './plan-page.ts';
import { MeetingStory } from './sample-story.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const proposal = async (today: string, month: string | null = null): Promise<PlanPage> => {
	const plan = await readAs(callerOf('cellSecretary'), today, (tx) =>
		readPlanPage(tx, WORLD.units.cell.id, month, today)
	);
	if (!plan) throw new Error('the cell has no proposal');
	return plan;
};

/** What is proposed, without the reasons. */
const inShort = ({ month, kind, on, time, place }: PlanPage) => ({ month, kind, on, time, place });

describe('planning the next meeting', () => {
	test('a cell without meetings is offered the national day of this month', async () => {
		expect(inShort(await proposal('2026-02-01'))).toEqual({
			month: '2026-02',
			kind: 'regular',
			on: '2026-02-03',
			time: '19:30',
			place: ''
		});
	});

	test('a day that is over gives way to the first one that still leaves time for the notice', async () => {
		const { on, why } = await proposal('2026-02-10');
		expect(on).toBe('2026-02-11');
		expect(why).toEqual([
			{ code: 'meetings.date-usual-day-over', facts: { over: '2026-02-03', on: '2026-02-11', days: 1 } }
		]);
	});

	test('a month that has its meeting is passed over, and its place is offered again', async () => {
		await new MeetingStory('2026-02-01T09:00:00+07:00').plan('2026-02', '2026-02-03T19:30:00+07:00');
		expect(inShort(await proposal('2026-02-01'))).toEqual({
			month: '2026-03',
			kind: 'combined',
			on: '2026-03-03',
			time: '19:30',
			place: 'Nhà văn hóa thôn Một'
		});
	});

	test('the last month of a quarter without a theme is offered with one', async () => {
		expect((await proposal('2026-02-01', '2026-03')).themes).toEqual({ held: 0, needed: 1, isLastChance: true });
		expect((await proposal('2026-02-01', '2026-04')).kind).toBe('regular');
	});

	test('a second meeting of a month can only be a thematic one', async () => {
		const plan = await proposal('2026-02-01', '2026-02');
		expect(plan.kind).toBe('thematic');
		expect(plan.months.find(({ month }) => month === '2026-02')?.isTaken).toBe(true);
	});

	test('a month that is not offered is not taken from the address', async () => {
		expect((await proposal('2026-02-01', '2031-01')).month).toBe('2026-03');
	});
});
