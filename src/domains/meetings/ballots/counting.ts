import type { Refusal } from '#lib/result.ts';
import type { MeetingState, VoteKind } from '../record.ts';
import { type BallotState, isElection } from './ballot.ts';
import { whyNoBallotNow } from './opening.ts';

/** What tellers sent: votes by option, or in the words of a matter. */
export type Sent = {
	agree?: number | undefined;
	disagree?: number | undefined;
	other?: number | undefined;
	spoilt?: number | undefined;
	votes?: { optionId: string; votes: number }[] | undefined;
};

export type InOrder = { votes: number[]; spoilt: number };

/**
 * The votes in the order of the ballot. Agree, disagree and other are its first three places; where it has no third
 * one, who chose neither is counted as spoilt.
 */
export function inOrder(sent: Sent, optionIds: string[]): InOrder {
	const votes = optionIds.map((id, place) => {
		const byWord = [sent.agree, sent.disagree, sent.other][place] ?? 0;
		return byWord + (sent.votes ?? []).reduce((sum, one) => sum + (one.optionId === id ? one.votes : 0), 0);
	});
	return { votes, spoilt: (sent.spoilt ?? 0) + (optionIds.length < 3 ? (sent.other ?? 0) : 0) };
}

/** Why such figures do not fit the ballot: agreement where there are several persons, an option it does not have. */
export function whyNotSent(sent: Sent, kind: VoteKind, optionIds: string[]): Refusal | undefined {
	const saysAgreement = [sent.agree, sent.disagree, sent.other].some((count) => count !== undefined);
	if (saysAgreement && isElection(kind) && optionIds.length > 2) return { code: 'meetings.ballot-count-by-option' };
	const isKnown = (sent.votes ?? []).every(({ optionId }) => optionIds.includes(optionId));
	return isKnown ? undefined : { code: 'meetings.ballot-option-unknown' };
}

/** Why a ballot cannot be counted now, or undefined if it can. */
export function whyNotCountNow(state: BallotState, meetingState: MeetingState): Refusal | undefined {
	if (state === 'counted') return { code: 'meetings.ballot-counted' };
	return state === 'cancelled' ? { code: 'meetings.ballot-cancelled' } : whyNoBallotNow(meetingState);
}
