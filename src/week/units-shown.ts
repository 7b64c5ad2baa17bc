import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { UnitFigures, UnitMonth } from './server/watched-units.ts';

export const UNIT_SORTS = ['name', 'held', 'attendance', 'good', 'late'] as const;
export type UnitSort = (typeof UNIT_SORTS)[number];

/** What of the units a page shows, as its address says it. */
export type UnitFilter = { unit?: string; month?: string; q?: string; only?: 'below'; sort: UnitSort };

/** Reads the address. What it does not know it leaves out. */
export function unitFilter(address: URLSearchParams): UnitFilter {
	const month = address.get('month') ?? '';
	return {
		unit: address.get('unit')?.slice(0, 60) || undefined,
		month: /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
		q: address.get('q')?.trim().slice(0, 100) || undefined,
		only: address.get('only') === 'below' ? 'below' : undefined,
		sort: UNIT_SORTS.find((sort) => sort === address.get('sort')) ?? 'name'
	};
}

/** A share in basis points, rounded down; null of nothing. */
export const shareOf = (part: number, whole: number): number | null =>
	whole === 0 ? null : Math.floor((part * 10_000) / whole);

/** Whether all cells of a unit met in a month, nearly as many as leaders aim at, or fewer; of a month that still runs, only all. */
export function unitMark(
	{ month, cells, held }: UnitMonth,
	{ thisMonth, targetBasisPoints }: { thisMonth: string; targetBasisPoints: number }
): 'met' | 'near' | 'missed' | 'unknown' {
	if (cells === 0) return 'unknown';
	if (held >= cells) return 'met';
	if (month === thisMonth) return 'unknown';
	return held * 10_000 >= cells * targetBasisPoints ? 'near' : 'missed';
}

type Shown = Pick<UnitFigures, 'name' | 'searchKey' | 'months'>;

const lastOf = ({ months }: Shown): UnitMonth => months.at(-1)!;

const WEIGHT: Record<UnitSort, (unit: Shown) => number> = {
	name: () => 0,
	held: (unit) => shareOf(lastOf(unit).held, lastOf(unit).cells) ?? -1,
	attendance: (unit) => shareOf(lastOf(unit).present, lastOf(unit).summoned) ?? -1,
	good: (unit) => shareOf(lastOf(unit).good, lastOf(unit).scored) ?? -1,
	late: (unit) => -lastOf(unit).publishedLate
};

/** The units that a filter leaves, what needs a look first; equal ones in the order of their names. */
export function unitsShown<U extends Shown>(
	units: readonly U[],
	{ q, only, sort }: UnitFilter,
	targetBasisPoints: number
): U[] {
	const words = q ? searchKey(q) : '';
	const isBelow = (unit: U) => lastOf(unit).held * 10_000 < lastOf(unit).cells * targetBasisPoints;
	return units
		.filter((unit) => unit.searchKey.includes(words) && (only === undefined || isBelow(unit)))
		.sort((a, b) => WEIGHT[sort](a) - WEIGHT[sort](b));
}

const SUMS = [
	'cells',
	'held',
	'signed',
	'summoned',
	'present',
	'scored',
	'good',
	'tasksGiven',
	'publishedLate'
] as const;

/** What units come to together, month by month. */
export const unitTotals = (units: readonly Pick<UnitFigures, 'months'>[], months: readonly string[]): UnitMonth[] =>
	months.map((month, index) => ({
		month,
		...(Object.fromEntries(
			SUMS.map((key) => [key, units.reduce((sum, unit) => sum + unit.months[index]![key], 0)])
		) as Omit<UnitMonth, 'month'>)
	}));
