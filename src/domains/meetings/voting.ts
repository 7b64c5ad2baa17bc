import * as v from 'valibot';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { type RuleSet, readRuleSets, ruleSetId, type Why } from '#lib/rule-sets.ts';
import type { Counted } from './attendance.ts';
import type { VoteKind } from './record.ts';
import file from './rules-data/voting.json' with { type: 'json' };
import { neededOf, Share } from '#lib/share.ts';

const KindRule = v.strictObject({
	share: Share,
	/** Official members who do not make part of the base. All others do, present or absent. */
	leavesOut: v.array(v.picklist(['temporarily-away', 'exempt-absent'])),
	/** Matters of persons are voted by secret ballot. */
	expectsSecretBallot: v.boolean(),
	source: v.string(),
	verified: v.boolean()
});

const VotingParameters = v.strictObject({
	kinds: v.strictObject({
		resolution: KindRule,
		admission: KindRule,
		recognition: KindRule,
		expulsion: KindRule,
		reprimand: KindRule,
		personnel: KindRule
	})
});
export type VotingRules = RuleSet<v.InferOutput<typeof VotingParameters>>;

export const votingRules: VotingRules[] = readRuleSets(file, VotingParameters);

/** Those who make the base of a vote. */
export type Electorate = {
	/** Official members on the roll, absent ones included, suspended ones not. */
	official: number;
	/** Of those, the ones excused from activity who did not come. */
	exemptAbsent: number;
	/** Of those, the ones who take part elsewhere for a time. Nobody is counted in both. */
	temporarilyAway: number;
};

/** What a count gave, whole votes. */
export type VoteCount = Electorate & {
	kind: VoteKind;
	agree: number;
	disagree: number;
	/** Neither, or spoilt. */
	other: number;
};

export type VoteResult = {
	/** Official members of whom the share is taken. */
	base: number;
	/** Fewest votes in favour that carry the matter. */
	needed: number;
	passed: boolean;
	ruleSetId: string;
	why: Why[];
};

/**
 * Whether a matter was carried. The base is the official members of the body, absent ones included: who stays away
 * or abstains has the same effect as a vote against.
 *
 * @source party-work handbook, 3.7
 */
export function voteResult(count: VoteCount, rules: VotingRules): Result<VoteResult> {
	const refusal = whyNotCount(count, rules);
	if (refusal) return refused(refusal);

	const { share, source } = rules.parameters.kinds[count.kind];
	const base = voteBase(count, count.kind, rules);
	const needed = neededOf(base, share);
	const passed = count.agree >= needed;
	const { numerator, denominator } = share;
	const { official, exemptAbsent, temporarilyAway, agree } = count;
	const why: Why[] = [
		{
			code: base === official ? 'meetings.vote-base-all' : 'meetings.vote-base-reduced',
			facts: { official, exemptAbsent, temporarilyAway, base }
		},
		{
			code: share.exceeds ? 'meetings.vote-needs-more-than' : 'meetings.vote-needs-at-least',
			facts: { numerator, denominator, base, needed, source }
		},
		{ code: passed ? 'meetings.vote-passed' : 'meetings.vote-not-passed', facts: { agree, needed } }
	];
	return done({ base, needed, passed, ruleSetId: ruleSetId(rules), why });
}

/** Members of whom the share of a kind of vote is taken. */
export function voteBase(electorate: Electorate, kind: VoteKind, rules: VotingRules): number {
	const { leavesOut } = rules.parameters.kinds[kind];
	return (
		electorate.official -
		(leavesOut.includes('exempt-absent') ? electorate.exemptAbsent : 0) -
		(leavesOut.includes('temporarily-away') ? electorate.temporarilyAway : 0)
	);
}

/** Why such a count cannot be, or undefined if it can. */
export function whyNotCount(count: VoteCount, rules: VotingRules): Refusal | undefined {
	if (!Object.hasOwn(rules.parameters.kinds, count.kind))
		return { code: 'meetings.vote-kind-unknown', facts: { kind: String(count.kind) } };

	const { official, exemptAbsent, temporarilyAway, agree, disagree, other } = count;
	for (const [field, value] of Object.entries({ official, exemptAbsent, temporarilyAway, agree, disagree, other }))
		if (!Number.isSafeInteger(value) || value < 0)
			return { code: 'meetings.vote-not-whole', facts: { field, value: String(value) } };

	if (exemptAbsent + temporarilyAway > official)
		return { code: 'meetings.vote-more-away-than-official', facts: { official, exemptAbsent, temporarilyAway } };

	const base = voteBase(count, count.kind, rules);
	if (base === 0) return { code: 'meetings.vote-nobody-entitled', facts: { official } };

	// Whoever did not come cannot have voted, even where the base counts them.
	const entitled = Math.min(base, official - exemptAbsent);
	const cast = agree + disagree + other;
	if (cast > entitled) return { code: 'meetings.vote-more-than-entitled', facts: { cast, entitled } };
	return undefined;
}

/** The base of a vote as the roll call gives it. A suspended member has no vote while suspended. */
export function electorateOf(roll: Counted[]): Electorate {
	const official = roll.filter((entry) => entry.standing === 'official' && !entry.isSuspended);
	const away = official.filter((entry) => entry.isTemporarilyAway && entry.presence !== 'present');
	const exemptAbsent = official.filter(
		(entry) => entry.isExempt && !entry.isTemporarilyAway && entry.presence !== 'present'
	);
	return { official: official.length, exemptAbsent: exemptAbsent.length, temporarilyAway: away.length };
}
