import type { Refusal } from '#lib/result.ts';
import type { MeetingState, Presence } from '../record.ts';
import { type BallotPlan, type BallotState, choicesOf, type VoterState } from './ballot.ts';
import { whyNoBallotNow } from './opening.ts';

/** One person before an open box. */
export type Casting = Pick<BallotPlan, 'kind' | 'seats'> & {
	state: BallotState;
	meetingState: MeetingState;
	/** Undefined for somebody who is not on the list of voters. */
	voter?: VoterState;
	/** As the meeting has called them; undefined before it is opened. */
	presence?: Presence;
};

/** Why this person cannot cast a ballot now, or undefined if they can. */
export function whyNotVoteNow({ state, meetingState, voter, presence }: Casting): Refusal | undefined {
	if (!voter) return { code: 'meetings.ballot-not-a-voter' };
	if (voter === 'voted') return { code: 'meetings.ballot-already-cast' };
	if (voter === 'paper') return { code: 'meetings.ballot-has-paper' };
	if (voter === 'revoked') return { code: 'meetings.ballot-right-revoked' };
	if (state !== 'open') return whyNotOpen(state);
	if (presence === 'excused' || presence === 'unexcused') return { code: 'meetings.ballot-absent' };
	return whyNoBallotNow(meetingState);
}

/** Why this choice is no ballot. `known` counts those of the chosen options that the ballot has. */
export function whyNotChoice(ballot: Pick<BallotPlan, 'kind' | 'seats'>, chosen: string[], known: number) {
	const { least, most } = choicesOf(ballot);
	const count = new Set(chosen).size;
	if (known < count || count < chosen.length) return { code: 'meetings.ballot-option-unknown' };
	if (count < least) return { code: 'meetings.ballot-nothing-chosen' };
	return count > most ? { code: 'meetings.ballot-too-many-chosen', facts: { count, most } } : undefined;
}

/** Why nothing can be put into the box of such a ballot. */
export function whyNotOpen(state: BallotState): Refusal | undefined {
	if (state === 'closed') return { code: 'meetings.ballot-closed' };
	if (state === 'counted') return { code: 'meetings.ballot-counted' };
	return state === 'cancelled' ? { code: 'meetings.ballot-cancelled' } : undefined;
}

/** Why a voter's standing cannot become another one. */
export function whyNotSetVoter(state: BallotState, from: VoterState): Refusal | undefined {
	return whyNotOpen(state) ?? (from === 'voted' ? { code: 'meetings.ballot-already-cast' } : undefined);
}

/** Why the voting of a ballot does not go on again. */
export function whyNotReopen(state: BallotState, meetingState: MeetingState): Refusal | undefined {
	if (state === 'open') return { code: 'meetings.ballot-open' };
	return (state === 'closed' ? undefined : whyNotOpen(state)) ?? whyNoBallotNow(meetingState);
}
