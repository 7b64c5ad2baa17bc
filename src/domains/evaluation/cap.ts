import { ruleSetId, type Why } from '#lib/rule-sets.ts';
import type { EvaluationClassRules, Rounding } from './rules.ts';

/** Of whom the share is taken: those ranked good alone, as the text says, or with those proposed as excellent. */
export const CAP_BASES = ['good-only', 'good-plus-excellent'] as const;
export type CapBase = (typeof CAP_BASES)[number];

export type CapQuestion = {
	/** Share in hundredths of a percent: 2000 usually, 2500 where the decision says so. */
	rateBp: number;
	/** Ranked good in the group of like post. */
	good: number;
	/** Proposed as excellent in the group. */
	excellent: number;
	base: CapBase;
	/** As the rules have it where absent. */
	rounding?: Rounding;
};

export type Cap = { max: number; ruleSetId: string; why: Why[] };

/**
 * How many of a group may be in the highest class, rounded as the rules say. Who they are, people decide.
 *
 * @source QĐ 366-QĐ/TW, art. 11
 */
export function excellentCap(
	{ rateBp, good, excellent, base, rounding }: CapQuestion,
	rules: EvaluationClassRules
): Cap {
	const of = base === 'good-only' ? good : good + excellent;
	const half = (rounding ?? rules.parameters.cap.rounding) === 'nearest' ? 5_000 : 0;
	const parts = rateBp * of + half;
	const max = (parts - (parts % 10_000)) / 10_000;
	const why: Why[] = [
		{
			code: base === 'good-only' ? 'evaluation.cap-of-good' : 'evaluation.cap-of-both',
			facts: { of, percent: rateBp / 100 }
		},
		{ code: excellent > max ? 'evaluation.cap-exceeded' : 'evaluation.cap-kept', facts: { excellent, max } }
	];
	if (rateBp > rules.parameters.cap.usualRateBp)
		why.push({ code: 'evaluation.cap-special', facts: { percent: rules.parameters.cap.usualRateBp / 100 } });
	return { max, ruleSetId: ruleSetId(rules), why };
}
