import type { MeetingState, Presence, VoteKind } from '../record.ts';
import type { BallotState, OptionOutcome, VoterState } from './ballot.ts';

export type ShownOption = { id: string; label: string; votes: number | null; outcome: OptionOutcome | null };
export type ShownVoter = {
	memberId: string;
	name: string;
	state: VoterState;
	isExempt: boolean;
	isTemporarilyAway: boolean;
};

/** A ballot as its pages show it. While it runs there are numbers of ballots alone, never of choices. */
export type ShownBallot = {
	id: string;
	matter: string;
	kind: VoteKind;
	isSecret: boolean;
	/** Whether the minutes list by name who chose what. */
	listsNames: boolean;
	seats: number;
	state: BallotState;
	cancelReason: string;
	openedAt: string;
	countedAt: string | null;
	handedOut: number | null;
	collected: number | null;
	spoilt: number | null;
	valid: number | null;
	base: number | null;
	needed: number | null;
	/** Voters with a right to vote. */
	entitled: number;
	/** Of those, the ones who voted here. */
	cast: number;
	/** Of those, the ones who hold a paper. */
	onPaper: number;
	/** Papers counted in by their codes. */
	scanned: number;
	receipts: number;
	options: ShownOption[];
	/** The reader's own standing; null for somebody who is not on the list. */
	own: VoterState | null;
	ownPresence: Presence | null;
};

export type BallotMeeting = {
	id: string;
	unitId: string;
	unitName: string;
	/** As papers name the committee above; '' where none is known. */
	superiorName: string;
	month: string;
	state: MeetingState;
	startsAt: string;
};
