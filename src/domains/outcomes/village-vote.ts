import * as v from 'valibot';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { type RuleSet, readRuleSets, ruleSetId, type Why } from '#lib/rule-sets.ts';
import { neededOf, Share } from '#lib/share.ts';
import file from './rules-data/village-voting.json' with { type: 'json' };

/**
 * What a village may decide: 1 contributions to infrastructure and public works; 2 community funds and assets;
 * 3 local by-laws; 4 the village head; 5 the inspection and investment supervision boards; 6 other self-management.
 *
 * @source Law on Grassroots Democracy 2022, art. 15
 */
export const VILLAGE_MATTERS = [1, 2, 3, 4, 5, 6] as const;
export type VillageMatter = (typeof VILLAGE_MATTERS)[number];

const VillageVoting = v.strictObject({
	matters: v.array(
		v.strictObject({
			matter: v.picklist(VILLAGE_MATTERS),
			/** Of all households of the village, whoever stays away included. */
			share: Share,
			source: v.string(),
			verified: v.boolean()
		})
	)
});
export type VillageVotingRules = RuleSet<v.InferOutput<typeof VillageVoting>>;

export const villageVotingRules: VillageVotingRules[] = readRuleSets(file, VillageVoting);

/** One representative a household; whole households. */
export type VillageCount = {
	matter: VillageMatter;
	/** Households of the village, as frozen when the vote was opened. */
	householdsTotal: number;
	/** Households whose representative came or sent back a paper. */
	represented: number;
	agree: number;
	disagree: number;
	abstain: number;
};

export type VillageVoteResult = {
	/** Fewest households in favour that carry the matter. */
	needed: number;
	passed: boolean;
	ruleSetId: string;
	why: Why[];
};

/**
 * Whether a village carried a matter. The share is of all households: one that stays away counts as not in favour.
 *
 * @source citizens handbook, 4.2
 */
export function villageVoteResult(count: VillageCount, rules: VillageVotingRules): Result<VillageVoteResult> {
	const refusal = whyNotCount(count);
	if (refusal) return refused(refusal);
	const rule = rules.parameters.matters.find(({ matter }) => matter === count.matter);
	if (!rule) return refused({ code: 'outcomes.village-matter-unknown', facts: { matter: count.matter } });

	const { share, source } = rule;
	const { householdsTotal, represented, agree } = count;
	const needed = neededOf(householdsTotal, share);
	const passed = agree >= needed;
	const why: Why[] = [
		{ code: 'outcomes.village-vote-base', facts: { householdsTotal, represented } },
		{
			code: share.exceeds ? 'outcomes.village-vote-needs-more-than' : 'outcomes.village-vote-needs-at-least',
			facts: { numerator: share.numerator, denominator: share.denominator, householdsTotal, needed, source }
		},
		{ code: passed ? 'outcomes.village-vote-passed' : 'outcomes.village-vote-not-passed', facts: { agree, needed } }
	];
	if (!rule.verified) why.push({ code: 'outcomes.village-vote-unverified', facts: { source } });
	return done({ needed, passed, ruleSetId: ruleSetId(rules), why });
}

/** Why such a count cannot be, or undefined if it can. */
function whyNotCount(count: VillageCount): Refusal | undefined {
	const { householdsTotal, represented, agree, disagree, abstain } = count;
	for (const [field, value] of Object.entries({ householdsTotal, represented, agree, disagree, abstain }))
		if (!Number.isSafeInteger(value) || value < 0)
			return { code: 'outcomes.village-vote-not-whole', facts: { field, value: String(value) } };
	if (householdsTotal === 0) return { code: 'outcomes.village-without-households' };
	if (represented > householdsTotal)
		return { code: 'outcomes.village-vote-more-than-households', facts: { represented, householdsTotal } };
	const cast = agree + disagree + abstain;
	if (cast > represented) return { code: 'outcomes.village-vote-more-than-represented', facts: { cast, represented } };
	return undefined;
}
