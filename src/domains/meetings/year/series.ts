import { addMonths, monthOf } from '#lib/local-date.ts';
import type { Why } from '#lib/rule-sets.ts';
import { type MeetingCycleRules, type MonthToPlan, proposeDate } from '../cycle.ts';
import { monthsOfQuarter, quarterOfMonth } from './quarter.ts';

/** What a cell brings into the proposal of its next months. */
export type SeriesFacts = Omit<MonthToPlan, 'month'> & {
	/** First month, 'YYYY-MM'. */
	from: string;
	count: number;
	/** Months that have their regular meeting. */
	taken: ReadonlySet<string>;
	/** Themes that no meeting has taken up, by quarter. */
	themes: readonly { id: string; year: number; quarter: number }[];
};

/** One month of the series: what is proposed, or that it has its meeting. */
export type MonthOfSeries =
	| { month: string; isTaken: true }
	| { month: string; isTaken: false; on: string; time: string; why: Why[]; themeId?: string };

/**
 * When a cell would meet in its next months, each with its reasons. A theme goes into the last free month of its
 * quarter: until then there is time to draft it.
 *
 * @param rulesOn the cycle in force on the first of a month
 */
export function proposeSeries(facts: SeriesFacts, rulesOn: (day: string) => MeetingCycleRules): MonthOfSeries[] {
	const { from, count, taken, themes, ...cell } = facts;
	const months = Array.from({ length: count }, (_, ahead) => monthOf(addMonths(`${from}-01`, ahead)));
	const free = months.filter((month) => !taken.has(month));
	return months.map((month) => {
		if (taken.has(month)) return { month, isTaken: true };
		const { on, time, why } = proposeDate({ ...cell, month }, rulesOn(`${month}-01`));
		const theme = themeFor(month, free, themes);
		return { month, isTaken: false, on, time, why, ...(theme && { themeId: theme.id }) };
	});
}

function themeFor(month: string, free: string[], themes: SeriesFacts['themes']): { id: string } | undefined {
	const of = quarterOfMonth(month);
	const lastFree = monthsOfQuarter(of).findLast((one) => free.includes(one));
	return lastFree === month
		? themes.find(({ year, quarter }) => year === of.year && quarter === of.quarter)
		: undefined;
}
