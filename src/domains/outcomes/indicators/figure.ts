import * as v from 'valibot';
import { basisPoints } from '#lib/share.ts';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/indicator-checks.json' with { type: 'json' };
import type { Indicator, Measure } from './criteria.ts';

/** What was counted: a share or a figure a head is never kept without what it was made from. Whole numbers. */
export type Figure = { numerator: number; denominator: number | null };

/** Largest number that may be entered: ten thousand times as many are still exact. */
export const MOST = 100_000_000_000;

const needsBase = (measure: Measure): boolean => measure !== 'count' && measure !== 'yes-no';

/** In hundredths of the measure, rounded down; null where nothing was counted. 14 of 16 is 8750. */
export function hundredthsOf({ numerator, denominator }: Figure, measure: Measure): number | null {
	if (measure === 'yes-no') return numerator;
	if (measure === 'count') return numerator * 100;
	if (!denominator) return null;
	if (measure === 'share') return basisPoints(numerator, denominator);
	const parts = numerator * 100;
	return (parts - (parts % denominator)) / denominator;
}

/** Why such a figure cannot be, or undefined if it can. */
export function whyNotFigure({ numerator, denominator }: Figure, { measure }: Indicator): Refusal | undefined {
	const given = [numerator, ...(denominator === null ? [] : [denominator])];
	if (given.some((value) => !Number.isSafeInteger(value) || value < 0 || value > MOST))
		return { code: 'outcomes.figure-not-whole' };
	if (measure === 'yes-no' && (numerator > 1 || denominator !== null)) return { code: 'outcomes.figure-yes-or-no' };
	if (measure === 'count' && denominator !== null) return { code: 'outcomes.figure-without-base' };
	if (needsBase(measure) && !denominator) return { code: 'outcomes.figure-needs-base' };
	if (measure === 'share' && denominator !== null && numerator > denominator)
		return { code: 'outcomes.figure-over-base', facts: { numerator, denominator } };
	return undefined;
}

const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const Checks = v.strictObject({
	/** Between two periods, in hundredths of a percent. */
	shareJumpBasisPoints: positive,
	/** Of what it was before. */
	otherJumpPercent: positive,
	baseJumpPercent: positive
});
export type FigureChecks = RuleSet<v.InferOutput<typeof Checks>>;
export const figureChecks: FigureChecks[] = readRuleSets(file, Checks);

const jumps = (before: number, now: number, percent: number): boolean =>
	Math.abs(now - before) * 100 > Math.max(before, 1) * percent;

/** What a figure differs from so much that it is asked about: the figure before it, or the households on record. */
export type Oddity = 'value' | 'base' | 'households';

/**
 * Whether a figure asks to be looked at again. Nothing is refused for good: a person confirms it with a reason.
 *
 * @param households of the village as on record, where the indicator counts households
 */
export function oddityOf(
	now: Figure,
	before: Figure | undefined,
	indicator: Pick<Indicator, 'measure' | 'counts'>,
	{ parameters }: FigureChecks,
	households?: number | null
): Oddity | undefined {
	const { measure, counts } = indicator;
	if (counts === 'households' && households && now.denominator !== null && now.denominator > households)
		return 'households';
	if (!before || measure === 'yes-no') return undefined;
	if (now.denominator && before.denominator && jumps(before.denominator, now.denominator, parameters.baseJumpPercent))
		return 'base';
	const [is, was] = [hundredthsOf(now, measure), hundredthsOf(before, measure)];
	if (is === null || was === null) return undefined;
	const isFar =
		measure === 'share'
			? counts !== 'villages' && Math.abs(is - was) > parameters.shareJumpBasisPoints
			: jumps(was, is, parameters.otherJumpPercent);
	return isFar ? 'value' : undefined;
}

/** The figures of several units as one: both sides are added, so shares are weighted by what they are shares of. */
export const addUp = (figures: readonly Figure[]): Figure => ({
	numerator: figures.reduce((sum, { numerator }) => sum + numerator, 0),
	denominator: figures.some(({ denominator }) => denominator !== null)
		? figures.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)
		: null
});
