import * as v from 'valibot';
import type { Refusal } from '#lib/result.ts';
import { findRuleSet, type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import { neededOf, Share } from '#lib/share.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { Manner, RollEntry, VoteKind } from '../record.ts';
import file from '../rules-data/meeting-manner.json' with { type: 'json' };

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const MannerParameters = v.strictObject({
	/** Members who do not count when it is asked whether enough cannot come. */
	leavesOut: v.array(v.picklist(['exempt', 'suspended'])),
	/** Share of the others who cannot meet in one place. */
	cannotMeet: Share,
	byGroup: v.strictObject({ fromMembers: count, timesPerYear: count }),
	barredVotes: v.array(v.picklist(['resolution', 'admission', 'recognition', 'expulsion', 'reprimand', 'personnel'])),
	/** Words by which an item of the agenda, a matter or a paper is known as one that needs everybody in one room. */
	barredPhrases: v.array(v.string())
});
export type MannerRules = RuleSet<v.InferOutput<typeof MannerParameters>>;

export const mannerRules: MannerRules[] = readRuleSets(file, MannerParameters);

/** How a meeting is held; 'in-person' needs nobody's leave. */
export type MannerKind = 'in-person' | Manner['kind'];

/** Whole people: who counts, how many of them cannot come, and how many must not be able to. */
export type Hindered = { base: number; cannot: number; needed: number; reached: boolean };

/** @param hindered members who cannot come; those who do not count are left out */
export function countHindered(roll: readonly RollEntry[], hindered: readonly string[], rules: MannerRules): Hindered {
	const { leavesOut, cannotMeet } = rules.parameters;
	const counted = roll.filter(
		(entry) =>
			!(entry.isExempt && leavesOut.includes('exempt')) && !(entry.isSuspended && leavesOut.includes('suspended'))
	);
	const base = counted.length;
	const cannot = counted.filter(({ memberId }) => hindered.includes(memberId)).length;
	const needed = neededOf(base, cannotMeet);
	return { base, cannot, needed, reached: base > 0 && cannot >= needed };
}

export type MannerFacts = {
	roll: readonly RollEntry[];
	/** Members who cannot come. */
	hindered: readonly string[];
	/** Groups of the cell. */
	groups: number;
	/** Meetings by group that the cell has had, or planned, in the year, this one left out. */
	timesThisYear: number;
	/** Titles of the agenda and names of the papers. */
	titles: readonly string[];
};

/** Why a meeting cannot be held in this manner, or undefined if it can. */
export function whyNotInManner(kind: MannerKind, facts: MannerFacts, rules: MannerRules): Refusal | undefined {
	if (kind === 'in-person') return undefined;
	const barred = whyBarred(kind, facts.titles, rules);
	if (barred) return barred;
	if (kind === 'by-group') return whyNotByGroup(facts, rules);
	const { base, cannot, needed, reached } = countHindered(facts.roll, facts.hindered, rules);
	return reached ? undefined : { code: 'meetings.manner-too-few-hindered', facts: { cannot, base, needed } };
}

function whyNotByGroup({ roll, groups, timesThisYear }: MannerFacts, rules: MannerRules): Refusal | undefined {
	const { fromMembers, timesPerYear } = rules.parameters.byGroup;
	if (roll.length < fromMembers)
		return { code: 'meetings.manner-cell-too-small', facts: { members: roll.length, needed: fromMembers } };
	if (groups < 2) return { code: 'meetings.manner-no-groups' };
	if (timesThisYear >= timesPerYear)
		return { code: 'meetings.manner-too-often', facts: { times: timesThisYear, most: timesPerYear } };
	return undefined;
}

/** Why one of these titles has no place in a meeting that is not held in one room. */
export function whyBarred(kind: MannerKind, titles: readonly string[], rules: MannerRules): Refusal | undefined {
	if (kind === 'in-person') return undefined;
	const phrases = rules.parameters.barredPhrases.map(searchKey);
	const title = titles.find((one) => phrases.some((phrase) => searchKey(one).includes(phrase)));
	return title === undefined ? undefined : { code: 'meetings.manner-bars-item', facts: { title } };
}

/** What a show of hands or a ballot decides; personnel: an election. */
export type VotedKind = VoteKind | 'personnel';

/** Why a vote of this kind is not taken unless the cell meets in one room. */
export const whyVoteBarred = (kind: MannerKind, vote: VotedKind, rules: MannerRules): Refusal | undefined =>
	kind !== 'in-person' && rules.parameters.barredVotes.includes(vote)
		? { code: 'meetings.manner-bars-vote' }
		: undefined;

/** The rules on the day of a meeting; before the pilot there were none. */
export const mannerRulesOn = (day: string): MannerRules | undefined => findRuleSet(mannerRules, day);

const LONGEST_ADDRESS = 500;

/** Why an address of a conference is not taken: only https, without a name and password in it. */
export function whyNotAddress(address: string): Refusal | undefined {
	const url = URL.parse(address);
	const isFine =
		url?.protocol === 'https:' &&
		!url.username &&
		!url.password &&
		address.length <= LONGEST_ADDRESS &&
		!/\s/.test(address);
	return isFine ? undefined : { code: 'meetings.conference-address' };
}
