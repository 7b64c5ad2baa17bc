import { reportPeriod } from '#domains/organisation/unions/union.ts';
import { addMonths, type LocalDate } from '#lib/local-date.ts';
import { type Period, periodOn } from '#lib/period.ts';

/** The quarter or year in the address, the present one of a kind otherwise; and the ones to choose from. */
export function unionPeriodAsked(
	url: URL,
	today: LocalDate,
	usual: 'quarter' | 'year' = 'quarter'
): { period: Period; periods: string[] } {
	const quarters = [0, 1, 2, 3, 4].map((back) => periodOn('quarter', addMonths(today, -3 * back)).code);
	const years = [0, 1].map((back) => periodOn('year', addMonths(today, -12 * back)).code);
	const period = reportPeriod(url.searchParams.get('period') ?? '') ?? periodOn(usual, today);
	return { period, periods: [...new Set([...years, ...quarters, period.code])] };
}
