import type { Refusal, Result } from '#lib/result.ts';
import { type Electorate, type VoteResult, type VotingRules, voteResult } from '../voting.ts';
import { type BodyRule, bodyRuleOf } from './bodies.ts';
import { quorumOf } from './presence.ts';
import type { Participant, Sitting, SittingVoteKind } from './sitting.ts';

/**
 * The base of a vote of a leading body: its members, absent ones included, without those who take part elsewhere for a
 * time and did not come. Who attends without a vote is not in it, whatever their rank.
 *
 * @source party-work handbook, 3.7
 */
export function electorateOf(participants: readonly Participant[]): Electorate {
	const members = participants.filter(({ standing }) => standing === 'member');
	const away = members.filter(({ isTemporarilyAway, presence }) => isTemporarilyAway && presence !== 'present');
	return { official: members.length, exemptAbsent: 0, temporarilyAway: away.length };
}

type Count = { kind: SittingVoteKind; agree: number; disagree: number; other: number };

export function voteOfSitting(
	participants: readonly Participant[],
	count: Count,
	rules: VotingRules
): Result<VoteResult> {
	const present = participants.filter(({ standing, presence }) => standing === 'member' && presence === 'present');
	const cast = count.agree + count.disagree + count.other;
	if (cast > present.length)
		return { ok: false, refusal: { code: 'meetings.sitting-more-votes', facts: { cast, present: present.length } } };
	return voteResult({ ...electorateOf(participants), ...count }, rules);
}

/** Why no vote can be taken now: the roll call says who may, and the rules how many must be there. */
export function whyNotVoteInSitting({ participants, ...sitting }: Sitting): Refusal | undefined {
	return whyNoQuorum(participants, bodyRuleOf(sitting));
}

/** Why the body cannot decide with those present, or undefined if it can. */
export function whyNoQuorum(participants: readonly Participant[], rule: Pick<BodyRule, 'quorum'>): Refusal | undefined {
	const members = participants.filter(({ standing }) => standing === 'member');
	const unrecorded = members.filter(({ presence }) => presence === 'unrecorded').length;
	if (unrecorded > 0) return { code: 'meetings.sitting-roll-unfinished', facts: { count: unrecorded } };
	const quorum = quorumOf(participants, rule);
	if (!quorum || quorum.reached) return undefined;
	const { present, needed } = quorum;
	return { code: 'meetings.sitting-no-quorum', facts: { members: quorum.members, present, needed } };
}
