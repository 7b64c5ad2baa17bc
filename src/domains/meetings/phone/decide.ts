import type { Refusal } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { whyNotAdopt, whyNotVote } from '../deciding.ts';
import { whyNotVoteOfGroups } from '../manner/group-sittings.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { dayOf } from '../moments.ts';
import type { VoteKind, VoteOfGroup } from '../record.ts';
import { attendanceOf, cycleOf, heldOn, votingOf, whyVoteBarredIn } from '../rules-of.ts';
import { decideScore, type GivenScore, meetingScoreRules } from '../score/index.ts';
import { electorateOf, voteResult } from '../voting.ts';
import { type Parts, writeDraft } from './draft.ts';
import { momentOf, NOT_FOUND, takeOut, type Work, withManner } from './work.ts';

type Draft = Parts & { at?: string | undefined };

export function draftResolution(work: Work, { at, ...parts }: Draft): Refusal | undefined {
	const draftedAt = momentOf(at, work.now);
	return whyNotAt(draftedAt, work.now, work.record.openedAt) ?? writeDraft(work, parts, draftedAt);
}

type Voted = {
	matter: string;
	kind: VoteKind;
	agree: number;
	disagree: number;
	other: number;
	byGroup?: VoteOfGroup[] | undefined;
	isSecret?: boolean | undefined;
	at?: string | undefined;
};

/** As the server keeps them: what is signed has one order. */
const inOrder = (a: VoteOfGroup, b: VoteOfGroup): number => (a.groupId < b.groupId ? -1 : 1);

/** The base is counted from the roll, absent official members included. */
export function recordVote({ record, commandId, now }: Work, voted: Voted): Refusal | undefined {
	const { matter, kind, agree, disagree, other, byGroup = [] } = voted;
	const at = momentOf(voted.at, now);
	const refusal =
		whyNotAt(at, now, record.openedAt) ??
		whyNotVote(record, attendanceOf(record)) ??
		whyVoteBarredIn(withManner(record), kind, matter) ??
		whyNotVoteOfGroups(byGroup, voted, record, attendanceOf(record));
	if (refusal) return refusal;
	const rules = votingOf(record);
	const result = voteResult({ kind, ...electorateOf(record.roll), agree, disagree, other }, rules);
	if (!result.ok) return result.refusal;
	const { base, needed, passed } = result.value;
	const isSecret = voted.isSecret ?? rules.parameters.kinds[kind].expectsSecretBallot;
	const counted = { agree, disagree, other, ...(byGroup.length > 0 && { byGroup: byGroup.toSorted(inOrder) }) };
	record.votes.push({ id: commandId, matter, kind, isSecret, ...counted, base, needed, passed, at });
	return undefined;
}

export function withdrawVote({ meeting, record }: Work, { voteId }: { voteId: string }): Refusal | undefined {
	if (meeting.decidedBy === voteId) return { code: 'meetings.vote-in-use' };
	if (record.votes.some((vote) => vote.id === voteId && vote.ballotId)) return { code: 'meetings.vote-by-ballot' };
	return takeOut(record.votes, voteId);
}

/** Adopted or rejected; the number is given by the register, when the phone has signal again. */
export function decideResolution({ meeting, record }: Work, { voteId }: { voteId: string }): Refusal | undefined {
	const vote = record.votes.find(({ id }) => id === voteId);
	if (!vote) return NOT_FOUND;
	const refusal = whyNotAdopt(record, vote);
	if (refusal && refusal.code !== 'meetings.vote-not-passed') return refusal;
	record.resolution!.state = vote.passed ? 'adopted' : 'rejected';
	if (vote.passed) record.resolution!.adoptedOn = dayOf(vote.at);
	meeting.decidedBy = voteId;
	return undefined;
}

type Scored = GivenScore & { at?: string | undefined };

export function scoreMeeting({ meeting, record, now }: Work, { given, reasons, at }: Scored): Refusal | undefined {
	const decidedAt = momentOf(at, now);
	const untimely = whyNotAt(decidedAt, now, record.openedAt);
	if (untimely) return untimely;
	const on = heldOn(record);
	const rules = findRuleSet(meetingScoreRules, on);
	if (!rules) return { code: 'meetings.no-score-rules', facts: { on } };
	const cycle = cycleOf(record, meeting.cycleRuleSetId);
	const score = decideScore(
		record,
		{ given, reasons },
		{ rules, cycle, attendance: attendanceOf(record), at: decidedAt }
	);
	if (!score.ok) return score.refusal;
	record.score = { ...score.value, decidedAt };
	return undefined;
}
