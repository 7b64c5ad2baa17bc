import { addMonths, firstOfMonth, type LocalDate } from '#lib/local-date.ts';
import { type Period, periodOn, readPeriod } from '#lib/period.ts';

/** The period in the address, or the current month; and the ones to choose from. */
export function periodOf(url: URL, today: LocalDate, term: string): { period: Period; periods: string[] } {
	const months = Array.from({ length: 12 }, (_, back) => periodOn('month', addMonths(firstOfMonth(today), -back)).code);
	const others = (['quarter', 'half-year', 'nine-months', 'year'] as const).map((kind) => periodOn(kind, today).code);
	const year = String(Number(today.slice(0, 4)) - 1);
	const period = readPeriod(url.searchParams.get('period') ?? '') ?? periodOn('month', today);
	return {
		period,
		periods: [...new Set([...months, ...others, year, term, period.code])].filter((code) => readPeriod(code))
	};
}
