import { addUp, type Figure } from './figure.ts';
import type { Indicator } from './criteria.ts';

/** How a point came about: by the unit itself, or out of those that merged into it. */
export type Made = 'own' | 'sum' | 'weighted-mean' | 'maximum' | 'unknown';

export type Point = {
	period: string;
	/** Undefined where nothing can honestly be said. */
	figure?: Figure;
	made: Made;
	/** Not all of the units that merged have a figure: read with care. */
	isEstimated: boolean;
	/** Units that have a figure, of those that merged. */
	from: number;
	of: number;
};

/**
 * The figures of one indicator in the order of periods, through a merger: a period of the unit itself stands as it is;
 * before it there was a unit, the figures of those that merged into it are put together as the indicator allows.
 *
 * @param own figures of the unit by period
 * @param before figures of each unit that merged into it, by period
 */
export function seriesOf(
	{ merged }: Pick<Indicator, 'merged'>,
	own: ReadonlyMap<string, Figure>,
	before: readonly ReadonlyMap<string, Figure>[]
): Point[] {
	const periods = [...new Set([own, ...before].flatMap((one) => [...one.keys()]))].toSorted();
	return periods.map((period) => {
		const figure = own.get(period);
		if (figure) return { period, figure, made: 'own', isEstimated: false, from: 1, of: 1 };
		const known = before.flatMap((one) => one.get(period) ?? []);
		const counted = { period, from: known.length, of: before.length, isEstimated: known.length < before.length };
		const put = putTogether(merged, known);
		return put ? { ...counted, figure: put, made: merged } : { ...counted, made: 'unknown', isEstimated: false };
	});
}

function putTogether(merged: Indicator['merged'], known: readonly Figure[]): Figure | undefined {
	if (merged === 'unknown' || known.length === 0) return undefined;
	if (merged === 'weighted-mean' && known.some(({ denominator }) => !denominator)) return undefined;
	if (merged === 'maximum') return known.toSorted((a, b) => b.numerator - a.numerator)[0];
	return addUp(known);
}
