import { describe, expect, test } from 'vitest';
import { checklistOf, meetingCycleRules, attendanceRules, type MeetingRecord } from '#domains/meetings/index.ts';
import { daysBetween, type LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { CELLS } from '../cells.ts';
import { membersOn } from '../members.ts';
import { type CellYear, yearOf } from './cell-year.ts';
import { tasksFromAbove } from './commune-tasks.ts';
import { IN_SESSION } from './in-session.ts';
import { dayOf } from './moments.ts';

const yearsUntil = (today: LocalDate): Promise<CellYear[]> => {
	const members = membersOn(today);
	return Promise.all(
		CELLS.map((cell) =>
			yearOf(
				cell,
				members.filter((member) => member.cell === cell),
				tasksFromAbove(cell.code, today),
				today
			)
		)
	);
};

const DAYS = ['2026-01-31', '2026-02-28', '2026-03-01', '2026-11-22', '2026-11-27', '2026-12-31', '2027-06-28'];

describe.each(DAYS)('a year that ends on %s', (today) => {
	const years = yearsUntil(today);
	const recordsOf = async (code: string): Promise<MeetingRecord[]> =>
		(await years).find(({ cell }) => cell.code === code)!.meetings.map(({ record }) => record);

	test('has nothing in it that has not happened yet', async () => {
		const records = (await years).flatMap(({ meetings }) => meetings.map(({ record }) => record));
		const later = records.filter((record) =>
			[record.closedAt, ...record.signatures.map(({ at }) => at)].some((moment) => moment && dayOf(moment) >= today)
		);
		expect(later).toEqual([]);
	});

	test('ends with a meeting of the first cell in two to five days, half prepared', async () => {
		const next = (await recordsOf('HB.01')).at(-1)!;
		const days = daysBetween(today, dayOf(next.startsAt));
		expect(days).toBeGreaterThanOrEqual(2);
		expect(days).toBeLessThanOrEqual(5);
		expect(next.state).toBe('planned');
		const on = dayOf(next.startsAt);
		const checks = checklistOf(next, {
			cycle: ruleSetInForce(meetingCycleRules, on),
			attendance: ruleSetInForce(attendanceRules, on),
			today
		});
		const states = Object.fromEntries(checks.map(({ code, state }) => [code, state]));
		expect(states).toMatchObject({
			'meetings.check-agenda': 'done',
			'meetings.check-committee-met': 'done',
			'meetings.check-draft-content': 'done',
			'meetings.check-draft-resolution': 'due',
			'meetings.check-notice': 'due'
		});
	});

	test('leaves the first cell two waiting matters and three unfinished tasks, one of them late', async () => {
		const { matters, tasks } = (await years)[0]!;
		expect(matters.filter(({ state, meetingId }) => state === 'raised' && !meetingId)).toHaveLength(2);
		const open = tasks.filter(({ ending }) => !ending || ending.on >= today);
		expect(open.filter(({ meetingId }) => meetingId === open.at(-1)!.meetingId).length).toBeGreaterThanOrEqual(3);
		expect(open.some(({ dueOn }) => dueOn < today)).toBe(true);
	});

	test('has one cell in session, with a draft to talk about and nothing decided yet', async () => {
		const open = (await years).flatMap(({ meetings }) => meetings).filter(({ record }) => record.state === 'open');
		expect(open.map(({ record }) => record.unit.code)).toEqual([IN_SESSION]);
		const { openedAt, resolution, statements, votes, tasks } = open[0]!.record;
		expect(dayOf(openedAt!)).toBe(today);
		expect(resolution).toMatchObject({ state: 'draft' });
		expect(statements.length).toBeGreaterThan(0);
		expect([...votes, ...tasks]).toEqual([]);
	});

	test('lets good cells meet every month on their day, and the silent one not for two months', async () => {
		const good = (await recordsOf('HB.03')).filter(({ openedAt }) => openedAt);
		expect(good.filter(({ openedAt, startsAt }) => dayOf(openedAt!) !== dayOf(startsAt))).toEqual([]);
		const lastOfSilent = (await recordsOf('HB.11')).at(-1)!.month;
		expect(lastOfSilent < good.at(-1)!.month).toBe(true);
	});
});

test('before the holidays of Tết the first cell prepares to meet after them', async () => {
	const today = '2026-02-14';
	const next = (await yearsUntil(today))[0]!.meetings.at(-1)!.record;
	expect(next.state).toBe('planned');
	expect(daysBetween(today, dayOf(next.startsAt))).toBeGreaterThan(5);
});
