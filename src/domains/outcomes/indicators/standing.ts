import type { LocalDate } from '#lib/local-date.ts';
import type { Criterion, Indicator, Threshold } from './criteria.ts';
import type { Figure } from './figure.ts';

/** A threshold that the commune entered with the paper that sets it. */
export type OwnThreshold = { indicator: string; hundredths: number; validFrom: LocalDate; source: string };

export type ThresholdUsed = { hundredths: number; source: 'own' | 'set'; verified: boolean; paper?: string };

/**
 * The threshold that a figure is held against: one that the commune entered, otherwise that of its region or group,
 * otherwise the one for everywhere. Undefined where none is known: nothing is ever guessed from another year or region.
 */
export function thresholdFor(
	indicator: Indicator,
	place: string | null,
	on: LocalDate,
	own: readonly OwnThreshold[]
): ThresholdUsed | undefined {
	const entered = own
		.filter((one) => one.indicator === indicator.code && one.validFrom <= on)
		.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
	if (entered) return { hundredths: entered.hundredths, source: 'own', verified: true, paper: entered.source };
	const year = Number(on.slice(0, 4));
	const inTime = indicator.thresholds.filter((one) => one.year === undefined || one.year === year);
	const at = (where: string): Threshold | undefined =>
		inTime.find((one) => one.where === where && one.year === year) ?? inTime.find((one) => one.where === where);
	const found = (place && at(place)) || at('everywhere');
	return found && { hundredths: found.hundredths, source: 'set', verified: found.verified };
}

/** not-applicable: the unit does not have what it is about; no-threshold: a figure, and nothing to hold it against. */
export type Standing = 'met' | 'missed' | 'no-figure' | 'no-threshold' | 'not-applicable';

/** A figure as it was entered; null numerator where the indicator does not apply. */
export type Entered = { numerator: number | null; denominator: number | null };

/** Held against the threshold exactly, without rounding: 89,999 % does not reach 90 %. */
export function standingOf(
	entered: Entered | undefined,
	indicator: Indicator,
	threshold: ThresholdUsed | undefined
): Standing {
	if (!entered) return 'no-figure';
	const { numerator, denominator } = entered;
	if (numerator === null) return 'not-applicable';
	if (indicator.asks === 'yes') return numerator === 1 ? 'met' : 'missed';
	if (!threshold) return 'no-threshold';
	const [left, right] = sides({ numerator, denominator }, indicator, threshold.hundredths);
	return (indicator.asks === 'at-least' ? left >= right : left <= right) ? 'met' : 'missed';
}

const sides = ({ numerator, denominator }: Figure, { measure }: Indicator, hundredths: number): [bigint, bigint] => {
	const scale = measure === 'share' ? 10_000n : 100n;
	return [BigInt(numerator) * scale, BigInt(hundredths) * BigInt(denominator ?? 1)];
};

/** A criterion: met with all its indicators that apply, near with some of them. */
export type CriterionStanding = 'met' | 'near' | 'missed' | 'unknown';

/** @source citizens handbook, 5: a criterion is met only if all applicable indicators are met */
export function criterionStanding(standings: readonly Standing[]): CriterionStanding {
	const asked = standings.filter((one) => one !== 'not-applicable');
	if (asked.length === 0) return standings.length > 0 ? 'met' : 'unknown';
	if (asked.every((one) => one === 'met')) return 'met';
	if (!asked.includes('missed')) return 'unknown';
	return asked.includes('met') ? 'near' : 'missed';
}

/** What villages write down under a criterion: nothing where the commune alone answers for it. */
export const keptByVillages = (criterion: Criterion): Indicator[] =>
	criterion.indicators.filter(({ keptBy }) => keptBy === 'village');
