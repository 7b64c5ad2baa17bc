import { addDays, addMonths, type LocalDate, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { meetingCycleRules, proposeDate } from '#domains/meetings/index.ts';
import type { CellSeed } from '../cells.ts';
import { IN_SESSION } from './in-session.ts';
import type { UsualMeeting } from '../units.ts';

/** Before it the meetings were scored on paper, under other rules. */
const FIRST_MONTH = '2025-11';
const MONTHS_BEFORE = 12;

/** The months of the demonstration's meetings, the current one last: twelve before it where the rules reach back. */
export function monthsUntil(today: LocalDate): string[] {
	const months = Array.from({ length: MONTHS_BEFORE + 1 }, (_, index) =>
		monthOf(addMonths(`${monthOf(today)}-01`, index - MONTHS_BEFORE))
	);
	return months.filter((month) => month >= FIRST_MONTH);
}

const FIRST_CELL = 'HB.01';

/**
 * The first cell is about to meet: a newcomer finds its meeting half prepared, so many days ahead, in order of
 * preference; more than five only across the holidays of Tết.
 */
const AHEAD_DAYS = [3, 4, 2, 5, 6, 7, 8, 9, 10];
const LAST_USUAL_DAY = 28;

const OWN_DAYS: Record<string, UsualMeeting> = {
	'HB.07': { day: 5 },
	'HB.08': { time: '20:00' },
	'HB.14': { day: 25 },
	'HB.19': { day: 4 },
	'HB.20': { day: 2, time: '15:30' },
	'HB.22': { day: 20 },
	'HB.26': { day: 6 }
};

/** Day and time on which a cell has chosen to meet: near for the first cell, today for the one that is in session. */
export function usualOf(cell: CellSeed, today: LocalDate): UsualMeeting {
	if (cell.code === IN_SESSION) return { ...OWN_DAYS[cell.code], day: Math.min(dateOf(today), LAST_USUAL_DAY) };
	if (cell.code !== FIRST_CELL) return OWN_DAYS[cell.code] ?? {};
	const near = AHEAD_DAYS.map((days) => addDays(today, days)).find((on) => isOwnDay(cell, on));
	return near ? { day: dateOf(near) } : {};
}

/** The month of the meeting that the first cell prepares: the current one, or the next when this one is nearly over. */
export function monthAhead(cell: CellSeed, today: LocalDate): string | undefined {
	const { day } = usualOf(cell, today);
	return [monthOf(today), monthOf(addDays(today, AHEAD_DAYS.at(-1)!))].find(
		(month) => day !== undefined && proposedOn(cell, month, { day }) > today
	);
}

const isOwnDay = (cell: CellSeed, on: LocalDate): boolean =>
	dateOf(on) <= LAST_USUAL_DAY && proposedOn(cell, monthOf(on), { day: dateOf(on) }) === on;

const dateOf = (day: LocalDate): number => Number(day.slice(8));

const proposedOn = (cell: CellSeed, month: string, usual: UsualMeeting): LocalDate => proposed(cell, month, usual).on;

/** When the rules would have the cell meet in a month. */
export const proposed = (cell: CellSeed, month: string, { day, time }: UsualMeeting) =>
	proposeDate(
		{ month, cellKind: cell.kind, usualDay: day, usualTime: time },
		ruleSetInForce(meetingCycleRules, `${month}-01`)
	);
