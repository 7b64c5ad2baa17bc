import { type Period, readPeriod } from '#lib/period.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** The period that the address asks for, a part of a year or the whole of this one; and the parts of its year to choose from. */
export function periodAsked(url: URL, today: LocalDate): { period: Period; codes: string[]; year: number } {
	const asked = readPeriod(url.searchParams.get('period') ?? '');
	const period = asked && asked.kind !== 'term' && asked.kind !== 'month' ? asked : readPeriod(today.slice(0, 4))!;
	const year = period.code.slice(0, 4);
	return {
		period,
		codes: [year, ...[1, 2].map((half) => `${year}-H${half}`), ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)],
		year: Number(year)
	};
}
