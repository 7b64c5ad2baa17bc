import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import { Share } from '#lib/share.ts';
import file from './rules-data/classes.json' with { type: 'json' };

/** What alone makes the class 'failed', whatever the points, each by a conclusion of those who may decide it. */
export const FORCED_CASES = [
	'degraded',
	'disciplined-in-duty',
	'broke-must-not-do',
	'broke-example-rules',
	'corruption-in-scope',
	'basic-targets-missed',
	'most-subordinates-failed'
] as const;
export type ForcedCase = (typeof FORCED_CASES)[number];

/** How a part of a person is counted under the cap; where no text says, both are shown. */
export const ROUNDINGS = ['down', 'nearest'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const Limit = v.strictObject({ numerator: whole, denominator: v.pipe(whole, v.minValue(1)) });

const EvaluationClasses = v.strictObject({
	/** Hundredths of a point, as all points here. */
	mostPoints: whole,
	/** Fewest points of a class. */
	from: v.strictObject({ excellent: whole, good: whole, completed: whole }),
	/** Tasks above what was asked, of all tasks, for the highest class. */
	exceedingShare: Share,
	/** Late tasks, of all tasks, that the class 'good' still bears. */
	goodLateAtMost: Limit,
	/** Late tasks, of all tasks, for the class 'completed'. */
	lateAtMost: Limit,
	/** A member fails with more undone tasks than this share. */
	memberFailsAbove: Limit,
	/** A leader fails when the unit did less than this share of its tasks. */
	leaderFailsBelow: Limit,
	/** A leader fails with more votes of low confidence than this share. */
	lowConfidenceAbove: Limit,
	forced: v.array(v.picklist(FORCED_CASES)),
	/** How many may be in the highest class, of those in a group of like post. */
	cap: v.strictObject({ usualRateBp: whole, specialRateBp: whole, rounding: v.picklist(ROUNDINGS) })
});
export type EvaluationClassRules = RuleSet<v.InferOutput<typeof EvaluationClasses>>;

export const evaluationClassRules: EvaluationClassRules[] = readRuleSets(file, EvaluationClasses);
