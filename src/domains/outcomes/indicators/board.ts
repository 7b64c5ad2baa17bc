import type { LocalDate } from '#lib/local-date.ts';
import type { Criterion, CriteriaSet, Indicator } from './criteria.ts';
import { addUp, type Figure } from './figure.ts';
import {
	type CriterionStanding,
	criterionStanding,
	type Entered,
	keptByVillages,
	type OwnThreshold,
	type Standing,
	standingOf,
	type ThresholdUsed,
	thresholdFor
} from './standing.ts';

/** A figure of one unit, as kept. */
export type Kept = Entered & { unitId: string; indicator: string };

/** What figures are held against. */
export type Measuring = {
	sets: readonly CriteriaSet[];
	place: string | null;
	own: readonly OwnThreshold[];
	on: LocalDate;
};

/** The figure of the commune: its own, or its villages' added up. */
export type CommuneFigure = {
	entered?: Entered;
	/** Villages that have a figure; 0 where the commune answers for itself. */
	villages: number;
};

/** @param villages ids of all villages */
export function communeFigure(
	{ code }: Pick<Indicator, 'code'>,
	communeId: string,
	villages: ReadonlySet<string>,
	kept: readonly Kept[]
): CommuneFigure {
	const figures = kept.filter(({ indicator }) => indicator === code);
	const own = figures.find(({ unitId }) => unitId === communeId);
	if (own) return { entered: own, villages: 0 };
	const counted = figures.filter((one): one is Kept & Figure => villages.has(one.unitId) && one.numerator !== null);
	return counted.length > 0 ? { entered: addUp(counted), villages: counted.length } : { villages: 0 };
}

export type IndicatorLine = CommuneFigure & {
	indicator: Indicator;
	threshold?: ThresholdUsed;
	standing: Standing;
};
export type CriterionLine = { criterion: Criterion; standing: CriterionStanding; indicators: IndicatorLine[] };

/** Every criterion of the commune with its indicators, their figures, and what they are held against. */
export function criteriaLines(
	{ sets, place, own, on }: Measuring,
	communeId: string,
	villages: ReadonlySet<string>,
	kept: readonly Kept[]
): CriterionLine[] {
	return sets.flatMap(({ parameters }) =>
		parameters.criteria.map((criterion) => {
			const indicators = criterion.indicators.map((indicator) => {
				const figure = communeFigure(indicator, communeId, villages, kept);
				const threshold = thresholdFor(indicator, place, on, own);
				return { ...figure, indicator, threshold, standing: standingOf(figure.entered, indicator, threshold) };
			});
			return { criterion, standing: criterionStanding(indicators.map(({ standing }) => standing)), indicators };
		})
	);
}

export type HeatRow = { unitId: string; cells: CriterionStanding[]; met: number };

/** Villages by the criteria that villages keep figures of, each held against what is asked of the commune. */
export function heatOf(
	{ sets, place, own, on }: Measuring,
	villages: readonly string[],
	kept: readonly Kept[]
): { columns: Criterion[]; rows: HeatRow[] } {
	const columns = sets.flatMap(({ parameters }) =>
		parameters.criteria.filter((criterion) => keptByVillages(criterion).length > 0)
	);
	const byKey = new Map(kept.map((one) => [`${one.unitId} ${one.indicator}`, one]));
	const rows = villages.map((unitId) => {
		const cells = columns.map((criterion) =>
			criterionStanding(
				keptByVillages(criterion).map((indicator) =>
					standingOf(byKey.get(`${unitId} ${indicator.code}`), indicator, thresholdFor(indicator, place, on, own))
				)
			)
		);
		return { unitId, cells, met: cells.filter((state) => state === 'met').length };
	});
	return { columns, rows };
}

/** All criteria of one village as one: met with all of them, near from half of them on. */
export function standingOfAll(cells: readonly CriterionStanding[]): CriterionStanding {
	const known = cells.filter((one) => one !== 'unknown');
	if (known.length === 0) return 'unknown';
	if (known.length === cells.length && known.every((one) => one === 'met')) return 'met';
	return known.filter((one) => one === 'met').length * 2 >= cells.length ? 'near' : 'missed';
}
