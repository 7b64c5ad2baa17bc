import { holidayOn, isWorkingDay, nextWorkingDay } from '#domains/organisation/calendar/index.ts';
import { addDays, addMonths, lastOfMonth, type LocalDate, weekday } from '#lib/local-date.ts';

/** When a duty falls: on days of the month, or on one day of every week (Monday is 1). */
export type DayPattern = { kind: 'month-days'; days: readonly number[] } | { kind: 'weekday'; weekday: number };

/** A day proposed for reception. */
export type ProposedDay = {
	on: LocalDate;
	/** The day that the pattern gave, where it is a day off. */
	wantedOn?: LocalDate;
	/** Why it moved: the holiday's key, or weekly rest. */
	why?: string;
};

export const MOST_MONTHS = 12;

/**
 * Days of reception for some months. A day off moves to the next working day, as all offices do; two that would meet on
 * one day are one.
 *
 * @param month first day of the first month
 * @source citizens handbook, 1.2
 */
export function proposeDays(pattern: DayPattern, month: LocalDate, months: number): ProposedDay[] {
	const proposed = new Map<LocalDate, ProposedDay>();
	for (let nth = 0; nth < months; nth += 1)
		for (const wanted of daysOf(pattern, addMonths(month, nth))) {
			const on = nextWorkingDay(wanted);
			const moved = isWorkingDay(wanted)
				? {}
				: { wantedOn: wanted, why: holidayOn(wanted) ?? 'citizens.reception-weekly-rest' };
			if (!proposed.has(on)) proposed.set(on, { on, ...moved });
		}
	return [...proposed.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function daysOf(pattern: DayPattern, month: LocalDate): LocalDate[] {
	const last = lastOfMonth(month);
	if (pattern.kind === 'month-days')
		// The 31st of a shorter month is its last day.
		return pattern.days.map((day) => {
			const on = addDays(month, day - 1);
			return on > last ? last : on;
		});
	const first = addDays(month, (pattern.weekday - weekday(month) + 7) % 7);
	const days: LocalDate[] = [];
	for (let day = first; day <= last; day = addDays(day, 7)) days.push(day);
	return days;
}
