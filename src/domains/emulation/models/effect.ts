import { addUp, type Figure, hundredthsOf, type Measure } from '#domains/outcomes/indicators/index.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** What a village wrote down for one indicator in one year: '2025'. */
export type VillageFigure = { unitId: string; period: string; figure: Figure };

/** Villages that have both years, added up: shares are weighted by what they are shares of. */
export type Side = { villages: number; from: Figure; to: Figure; change: number | null };

export type Effect = {
	fromYear: string;
	toYear: string;
	adopters: Side;
	others: Side;
	/** Villages left out because one of the two years is missing. */
	missing: number;
};

/**
 * The same two years in villages that took a model over and in those that did not: the last full year before the first of
 * them began, and the latest there is. It shows what happened beside what; it does not show what caused it.
 *
 * @param first day on which the first of them began
 * @returns undefined while there is no earlier or no later year, or nobody to compare with
 */
export function effectOf(
	rows: readonly VillageFigure[],
	adopters: ReadonlySet<string>,
	first: LocalDate,
	measure: Measure
): Effect | undefined {
	const years = [...new Set(rows.map(({ period }) => period).filter((period) => /^\d{4}$/.test(period)))].toSorted();
	const fromYear = years.findLast((year) => year < first.slice(0, 4));
	const toYear = years.at(-1);
	if (!fromYear || !toYear || toYear < first.slice(0, 4)) return undefined;
	const of = (unitId: string, period: string) =>
		rows.find((row) => row.unitId === unitId && row.period === period)?.figure;
	const villages = [...new Set(rows.map(({ unitId }) => unitId))];
	const both = villages.flatMap((unitId) => {
		const [from, to] = [of(unitId, fromYear), of(unitId, toYear)];
		return from && to ? { unitId, from, to } : [];
	});
	const side = (isAdopter: boolean): Side => {
		const own = both.filter(({ unitId }) => adopters.has(unitId) === isAdopter);
		const [from, to] = [addUp(own.map((one) => one.from)), addUp(own.map((one) => one.to))];
		const [was, is] = [hundredthsOf(from, measure), hundredthsOf(to, measure)];
		return { villages: own.length, from, to, change: was === null || is === null ? null : is - was };
	};
	const [adopted, others] = [side(true), side(false)];
	if (adopted.villages === 0 || others.villages === 0) return undefined;
	return { fromYear, toYear, adopters: adopted, others, missing: villages.length - both.length };
}
