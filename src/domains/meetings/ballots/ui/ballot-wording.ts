import type Status from '#lib/ui/Status.svelte';
import type { ComponentProps } from 'svelte';
import { m } from '#lib/words/messages.ts';
import { voteKindText } from '../../ui/vote-kind.ts';
import type { BallotState, OptionOutcome, VoterState } from '../ballot.ts';
import type { ShownBallot } from '../shown.ts';

export type Standing = Pick<ComponentProps<typeof Status>, 'tone' | 'text'>;

export function ballotStanding(state: BallotState): Standing {
	switch (state) {
		case 'open':
			return { tone: 'active', text: m.meetings_ballot_state_open() };
		case 'closed':
			return { tone: 'waiting', text: m.meetings_ballot_state_closed() };
		case 'counted':
			return { tone: 'done', text: m.meetings_ballot_state_counted() };
		case 'cancelled':
			return { tone: 'stopped', text: m.meetings_ballot_state_cancelled() };
	}
}

export function voterStanding(state: VoterState): Standing {
	switch (state) {
		case 'entitled':
			return { tone: 'waiting', text: m.meetings_ballot_voter_entitled() };
		case 'paper':
			return { tone: 'plain', text: m.meetings_ballot_voter_paper() };
		case 'voted':
			return { tone: 'done', text: m.meetings_ballot_voter_voted() };
		case 'revoked':
			return { tone: 'stopped', text: m.meetings_ballot_voter_revoked() };
	}
}

export function outcomeStanding(outcome: OptionOutcome): Standing {
	switch (outcome) {
		case 'elected':
			return { tone: 'done', text: m.meetings_ballot_elected() };
		case 'tied':
			return { tone: 'soon', text: m.meetings_ballot_tied() };
		case 'not-elected':
			return { tone: 'stopped', text: m.meetings_ballot_not_elected() };
	}
}

/** 'Bầu người, bỏ phiếu kín, bầu 2 trong 3'. */
export function ballotAbout({ kind, isSecret, listsNames, seats, options }: ShownBallot): string {
	const parts = [voteKindText(kind), isSecret ? m.meetings_ballot_secret() : m.meetings_ballot_named()];
	if (listsNames) parts.push(m.meetings_ballot_lists_names());
	if (kind === 'personnel') parts.push(m.meetings_ballot_of({ seats, count: options.length }));
	return parts.join(' · ');
}
