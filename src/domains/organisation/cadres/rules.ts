import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/cadres.json' with { type: 'json' };

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
/** `of` in `per`, so that nothing is rounded at a threshold. */
const Part = v.strictObject({ of: whole, per: whole });
export type Part = v.InferOutput<typeof Part>;

const Cadres = v.strictObject({
	planning: v.strictObject({
		/** People planned for a title with several seats, of its seats. */
		least: Part,
		most: Part,
		mostForOneSeat: whole,
		mostTitlesOfPerson: whole,
		/** Months of work left, for the first and the second object of planning. */
		monthsFirst: whole,
		monthsSecond: whole
	}),
	/** Months of life at which people retire. */
	retirementMonths: v.strictObject({ male: whole, female: whole }),
	/** Posts of a commune's Party offices together. */
	quota: v.strictObject({ least: whole, most: whole }),
	/** From the day on which an assignment was decided. */
	undoAssignmentWithinDays: whole,
	confidence: v.strictObject({
		/** Present, of those summoned, for a vote to be valid. */
		quorum: Part,
		/** Papers with low confidence, of the valid ones, that ask for more than a majority of low ones does. */
		strong: Part
	})
});
export type CadreRules = RuleSet<v.InferOutput<typeof Cadres>>;
export const cadreRules: CadreRules[] = readRuleSets(file, Cadres);

export const reaches = (count: number, all: number, { of, per }: Part): boolean => count * per >= all * of;
