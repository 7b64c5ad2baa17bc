import { rowId } from '#lib/ids.ts';
import type { Refusal } from '#lib/result.ts';
import { ruleSetById, ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import type { VoterState } from '../ballots/ballot.ts';
import { whyNotOpen, whyNotReopen, whyNotSetVoter } from '../ballots/casting.ts';
import { inOrder, type Sent, whyNotCountNow, whyNotSent } from '../ballots/counting.ts';
import { type BallotAsked, planOf, whyNoBallotNow, whyNotOpenBallot } from '../ballots/opening.ts';
import { countPapers } from '../ballots/paper-count.ts';
import { ballotResult, type CountedVoter, matterOfLine } from '../ballots/result.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { dayOf } from '../moments.ts';
import { whyNotTheRecorder } from '../recording.ts';
import { votingOf, whyVoteBarredIn } from '../rules-of.ts';
import { votingRules } from '../voting.ts';
import type { BallotOnPhone, MeetingOnPhone } from './cell.ts';
import { momentOf, NOT_FOUND, type Work, withManner } from './work.ts';

/** Ballots that were opened and neither counted nor given up: the meeting is not closed before. */
export const ballotsUncounted = ({ ballots }: MeetingOnPhone): Refusal[] =>
	ballots
		.filter(({ state }) => state === 'open' || state === 'closed')
		.map(({ matter }) => ({ code: 'meetings.ballot-uncounted', facts: { matter } }));

type Opened = {
	matter: string;
	secret?: boolean | undefined;
	namesInMinutes?: boolean | undefined;
	at?: string | undefined;
	kind?: BallotAsked['kind'] | undefined;
	options?: string[] | undefined;
	seats?: number | undefined;
};

export function openBallot(work: Work, { matter, secret, at, kind, options, ...asked }: Opened): Refusal | undefined {
	const { seats, namesInMinutes } = asked;
	const { meeting, record, commandId, now, cell } = work;
	const rules = votingOf(record);
	const plan = planOf({
		...(kind && { kind }),
		...(options && { options }),
		...(seats !== undefined && { seats }),
		...(secret !== undefined && { isSecret: secret }),
		...(namesInMinutes !== undefined && { namesInMinutes })
	});
	const refusal =
		whyNotTheRecorder(record, cell.me) ??
		whyNotAt(momentOf(at, now), now) ??
		whyNotOpenBallot(record, plan, rules) ??
		whyVoteBarredIn(withManner(record), plan.kind, matter);
	if (refusal) return refusal;
	const voters = record.roll.filter((entry) => entry.standing === 'official' && !entry.isSuspended);
	if (voters.length === 0) return { code: 'meetings.ballot-nobody-entitled' };
	meeting.ballots.push({
		id: commandId,
		matter,
		kind: plan.kind,
		isSecret: plan.isSecret,
		seats: plan.seats,
		state: 'open',
		ruleSetId: ruleSetId(rules),
		options: plan.options.map((label, index) => ({ id: rowId(commandId, index + 1), label })),
		voters: voters.map(({ memberId, isExempt, isTemporarilyAway }) => ({
			memberId,
			isExempt,
			isTemporarilyAway,
			state: 'entitled' as const
		}))
	});
	return undefined;
}

/** Work on one ballot of a meeting. */
export type BallotWork = Work & { ballot: BallotOnPhone };

export const whyNotRun = ({ record, cell }: Work): Refusal | undefined => whyNotTheRecorder(record, cell.me);

type SetVoter = { memberId: string; state: Exclude<VoterState, 'voted'> };

export function setBallotVoter({ ballot }: BallotWork, { memberId, state }: SetVoter): Refusal | undefined {
	const voter = ballot.voters.find((one) => one.memberId === memberId);
	if (!voter) return { code: 'meetings.ballot-not-a-voter' };
	const refusal = whyNotSetVoter(ballot.state, voter.state);
	if (refusal) return refusal;
	if (state === 'paper' && !ballot.isSecret) return { code: 'meetings.ballot-paper-only-secret' };
	voter.state = state;
	return undefined;
}

export function closeBallot({ ballot }: BallotWork): Refusal | undefined {
	const refusal = whyNotOpen(ballot.state);
	if (refusal) return refusal;
	ballot.state = 'closed';
	return undefined;
}

export function reopenBallot({ ballot, record }: BallotWork): Refusal | undefined {
	const refusal = whyNotReopen(ballot.state, record.state);
	if (refusal) return refusal;
	ballot.state = 'open';
	return undefined;
}

export function cancelBallot({ ballot, record, meeting }: BallotWork): Refusal | undefined {
	if (ballot.state === 'cancelled') return { code: 'meetings.ballot-cancelled' };
	const refusal = ballot.state === 'counted' ? whyNoBallotNow(record.state) : undefined;
	if (refusal) return refusal;
	if (record.votes.some((vote) => vote.ballotId === ballot.id && vote.id === meeting.decidedBy))
		return { code: 'meetings.vote-in-use' };
	record.votes = record.votes.filter((vote) => vote.ballotId !== ballot.id);
	ballot.state = 'cancelled';
	return undefined;
}

type Papers = Sent & { collected?: number | undefined; handedOut?: number | undefined; at?: string | undefined };

/** Counts what tellers found on paper. A box into which somebody voted from a phone is opened on the server alone. */
export function countBallots(work: BallotWork, { collected, handedOut, at, ...sent }: Papers): Refusal | undefined {
	const { ballot, record, now } = work;
	const countedAt = momentOf(at, now);
	const ids = ballot.options.map(({ id }) => id);
	const refusal =
		whyNotCountNow(ballot.state, record.state) ??
		whyNotAt(countedAt, now, record.openedAt) ??
		whyNotSent(sent, ballot.kind, ids);
	if (refusal) return refusal;
	const voters = votersOf(work);
	if (voters.some(({ state }) => state === 'voted')) return { code: 'meetings.ballot-needs-signal' };
	const byHand = {
		...inOrder(sent, ids),
		...(collected !== undefined && { collected }),
		...(handedOut !== undefined && { handedOut })
	};
	const marked = voters.filter(({ state }) => state === 'paper').length;
	const limits = { seats: ballot.seats, entitled: voters.length, marked, scanned: { collected: 0, spoilt: 0 } };
	const found = countPapers(byHand, limits);
	if (!found.ok) return found.refusal;
	if (!ballot.isSecret && found.value.collected > 0) return { code: 'meetings.ballot-paper-only-secret' };
	return writeResult(
		work,
		voters,
		{ votes: byHand.votes, valid: found.value.valid, spoilt: found.value.spoilt },
		countedAt
	);
}

type PhoneVoter = CountedVoter & { state: VoterState };

const votersOf = ({ ballot, record }: BallotWork): PhoneVoter[] =>
	ballot.voters
		.filter(({ state }) => state !== 'revoked')
		.map(({ memberId, isExempt, isTemporarilyAway, state }) => {
			const called = record.openedAt !== undefined && record.roll.find((entry) => entry.memberId === memberId);
			const isPresent = called !== undefined && called !== false && called.presence === 'present';
			return { isExempt, isTemporarilyAway, state, tookPart: state === 'voted' || state === 'paper' || isPresent };
		});

/** The result as the minutes have it: a line for a matter, a line for each person. */
function writeResult(
	{ ballot, record, commandId }: BallotWork,
	voters: PhoneVoter[],
	counted: { votes: number[]; valid: number; spoilt: number },
	at: string
): Refusal | undefined {
	const rules = ruleSetById(votingRules, ballot.ruleSetId) ?? ruleSetInForce(votingRules, dayOf(record.startsAt));
	const result = ballotResult(ballot.kind, ballot.seats, voters, counted, rules);
	if (!result.ok) return result.refusal;
	const { base, needed, lines } = result.value;
	ballot.state = 'counted';
	const shared = { kind: ballot.kind, isSecret: ballot.isSecret, base, needed, at, ballotId: ballot.id };
	for (const [index, { option, ...line }] of lines.entries())
		record.votes.push({
			id: rowId(commandId, index),
			matter: matterOfLine(ballot.matter, option === undefined ? undefined : ballot.options[option]?.label),
			...shared,
			...line
		});
	return undefined;
}

/** The meeting of a ballot that is on this phone. */
export function ballotOf(work: Omit<Work, 'meeting' | 'record'>, ballotId: string): BallotWork | Refusal {
	for (const meeting of work.cell.meetings) {
		const ballot = meeting.ballots.find(({ id }) => id === ballotId);
		if (ballot) return { ...work, meeting, record: meeting.record, ballot };
	}
	return NOT_FOUND;
}
