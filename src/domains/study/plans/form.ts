import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/personal-plan.json' with { type: 'json' };

/** What a plan says before its works. The texts of the headings are words of the domain. */
export const INTENTIONS = ['thinking', 'ethics', 'style', 'example', 'limits'] as const;
export type Intention = (typeof INTENTIONS)[number];

/** Headings of the commitment (bản cam kết tu dưỡng, rèn luyện, phấn đấu). */
export const COMMITMENTS = ['ideology', 'lifestyle', 'self-evolution', 'must-not-do', 'duty', 'discipline'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

const monthAndDay = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const PersonalPlan = v.strictObject({
	fewestWorks: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Said beside the form, never refused. */
	usualMostWorks: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** 'MM-DD' of the plan's year, as the days below. */
	signBy: monthAndDay,
	checkFrom: monthAndDay,
	checkBy: monthAndDay,
	/** Usual sentences of a commitment, in the language of the form, for the member to make their own. */
	commitmentSamples: v.record(v.picklist(COMMITMENTS), v.pipe(v.string(), v.minLength(1)))
});
export type PlanRules = RuleSet<v.InferOutput<typeof PersonalPlan>>;

export const planRules: PlanRules[] = readRuleSets(file, PersonalPlan);
