import type { Attendance, Quorum } from '../attendance.ts';
import type { AgendaKind, MeetingKind, MeetingState, Resolution, Vote } from '../record.ts';
import type { Amendment, ResolutionPart } from './amendment.ts';
import type { FloorRequest } from './floor.ts';

/**
 * What everybody in a meeting's room sees, by section: a change sends the sections that differ. Nothing in it is of
 * one reader alone, and nothing needs more than the right to see the meeting.
 */
export type RoomState = {
	meeting: {
		state: MeetingState;
		kind: MeetingKind;
		/** 'YYYY-MM'. */
		month: string;
		unitName: string;
		place: string;
		startsAt: string;
		openedAt: string | null;
		closedAt: string | null;
	};
	agenda: RoomItem[];
	/** Null until the meeting is opened and its roll drawn up. */
	roll: RoomRoll | null;
	floor: FloorRequest[];
	draft: (Pick<Resolution, ResolutionPart | 'state'> & { number: number | null }) | null;
	amendments: Amendment[];
	/** The latest first. */
	votes: Pick<
		Vote,
		'id' | 'matter' | 'isSecret' | 'agree' | 'disagree' | 'other' | 'base' | 'needed' | 'passed' | 'at'
	>[];
};

export type RoomItem = {
	id: string;
	title: string;
	kind: AgendaKind;
	plannedMinutes: number;
	/** How long one speaker has on it. */
	speakingMinutes: number;
	startedAt: string | null;
};

export type RoomRoll = {
	counts: Pick<Attendance, 'base' | 'present' | 'excused' | 'unexcused' | 'unrecorded'>;
	quorum: Quorum;
	/** One letter a member in the order of the roll: p present, e excused, u absent without a reason, - not called yet. */
	presences: string;
};

/** Whether the member with this place on the roll, counted from 0, is present. */
export const isPresentAt = (roll: RoomRoll | null, index: number | undefined): boolean =>
	index !== undefined && roll?.presences[index] === 'p';

/** The item that is being talked about: the one begun last. */
export const currentItem = (agenda: RoomItem[]): RoomItem | undefined =>
	agenda
		.filter((item) => item.startedAt !== null)
		.reduce<RoomItem | undefined>(
			(last, item) => (last && Date.parse(last.startedAt!) > Date.parse(item.startedAt!) ? last : item),
			undefined
		);

/** How long the result of a vote stays on the screen of the room. */
const VOTE_SHOWN_MS = 120_000;

/** The result that the screen shows: the latest, while it is new. */
export const voteToShow = (votes: RoomState['votes'], nowMs: number): RoomState['votes'][number] | undefined =>
	votes.find((vote) => Math.abs(nowMs - Date.parse(vote.at)) < VOTE_SHOWN_MS);
