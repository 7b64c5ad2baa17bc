import { addMonths, firstOfMonth, type LocalDate, monthOf } from '#lib/local-date.ts';
import { monthsOfQuarter, quarterOfMonth } from '../year/quarter.ts';

/** A month, a quarter or a year that attendance is looked at for: '2026-11', '2026-Q4', '2026'. */
export type Period = string;

export const isPeriod = (text: string | null): text is Period => /^20\d\d(-(0[1-9]|1[0-2])|-Q[1-4])?$/.test(text ?? '');

/** First and last month of a period, 'YYYY-MM'. */
export function monthsOfPeriod(period: Period): { from: string; to: string } {
	const [year, part] = period.split('-') as [string, string?];
	if (!part) return { from: `${year}-01`, to: `${year}-12` };
	if (!part.startsWith('Q')) return { from: period, to: period };
	const months = monthsOfQuarter({ year: Number(year), quarter: Number(part[1]) as 1 | 2 | 3 | 4 });
	return { from: months[0]!, to: months[2]! };
}

/** Periods that are offered, this quarter first. */
export function periodsAround(today: LocalDate): Period[] {
	const quarterAt = (back: number): Period => {
		const { year, quarter } = quarterOfMonth(monthOf(addMonths(firstOfMonth(today), -3 * back)));
		return `${year}-Q${quarter}`;
	};
	const monthAt = (back: number): Period => monthOf(addMonths(firstOfMonth(today), -back));
	return [quarterAt(0), quarterAt(1), quarterAt(2), quarterAt(3), monthAt(0), monthAt(1), today.slice(0, 4)];
}

/** A meeting of a cell, and whether the member assigned to it came and advised. */
export type AttendedMeeting = { isHeld: boolean; attended: boolean; advised: boolean };

/** Work done by one committee member in their cells: what was held, where they came, where advice stands in the minutes. */
export type Coverage = { held: number; attended: number; advised: number };

export const coverageOf = (meetings: readonly AttendedMeeting[]): Coverage => {
	const held = meetings.filter(({ isHeld }) => isHeld);
	return {
		held: held.length,
		attended: held.filter(({ attended }) => attended).length,
		advised: held.filter(({ advised }) => advised).length
	};
};
