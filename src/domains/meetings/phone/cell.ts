import type { LocalDate } from '#lib/local-date.ts';
import type { BallotState, VoterState } from '../ballots/ballot.ts';
import type { PlanFacts } from '../planning.ts';
import type { EarlierTask, MeetingRecord, MeetingUnit, Presence, RollEntry, VoteKind } from '../record.ts';
import type { RollCodes } from '../roll-codes/roll-code.ts';
import type { Matter } from '../said.ts';
import type { Visit } from '../visits/visit.ts';

/**
 * A cell as its secretary takes it along: enough to prepare, hold and close its meetings without signal. Plain JSON; the
 * phone keeps it sealed, and `carryOut` makes the next one of it.
 */
export type CellOnPhone = {
	unit: MeetingUnit;
	/** The unit as planning asks for it. */
	plan: PlanFacts['unit'];
	me: Me;
	/** Members of today, as a meeting to come would call them. */
	members: Member[];
	/** Whether a member of the superior committee is assigned to the cell. */
	isAssigned: boolean;
	/** This month's meetings and others that are not over, in full. */
	meetings: MeetingOnPhone[];
	/** Meetings of the last twelve months that are over, in short; the latest first. */
	earlier: PastMeeting[];
	/** Tasks of the cell that are open, or ended so lately that a meeting still tells of them. */
	tasks: CellTask[];
	/** What people asked for and no meeting has taken yet. */
	waiting: Matter[];
	/** Visits to households and villages of the last three months; absent on a phone that took none along. */
	visits?: Visit[];
	/** By which a member's card is known; absent where the holder of the phone calls no roll. */
	rollCodes?: RollCodes;
};

/** Whoever holds the phone, in this cell. */
export type Me = {
	personId: string;
	name: string;
	memberId?: string;
	isSecretaryOrDeputy: boolean;
	/** Full names of the commands that they may give here. */
	may: string[];
};

export type Member = Omit<RollEntry, 'presence' | 'reason' | 'excusedBefore'>;

export type MeetingOnPhone = {
	record: MeetingRecord;
	cycleRuleSetId: string;
	/** The secretary's draft of the content. */
	draftContent: string;
	/** When the resolution was first written. */
	draftedAt?: string;
	/** Vote by which the resolution was decided. */
	decidedBy?: string;
	ballots: BallotOnPhone[];
	/** What the first signature was given for. */
	signedHash?: string;
};

/** A ballot held with papers. What was cast on other phones lies sealed on the server: such a box is counted there. */
export type BallotOnPhone = {
	id: string;
	matter: string;
	kind: VoteKind;
	isSecret: boolean;
	seats: number;
	state: BallotState;
	ruleSetId: string;
	options: { id: string; label: string }[];
	voters: { memberId: string; isExempt: boolean; isTemporarilyAway: boolean; state: VoterState }[];
};

export type PastMeeting = {
	id: string;
	month: string;
	kind: MeetingRecord['kind'];
	/** Day that it was planned for: absences are counted by it. */
	metOn: LocalDate;
	openedAt: string;
	resolution?: { number?: number; direction: string; adoptedOn?: LocalDate };
	/** How each member was called. */
	calls: { memberId: string; presence: Presence }[];
};

export type CellTask = EarlierTask & {
	/** Meeting that gave it. */
	sourceId?: string;
	ownerPersonId?: string;
};

/** One command as the outbox keeps it. */
export type PhoneCommand = {
	/** UUIDv7: also the id of the row that comes of it. */
	id: string;
	/** With the domain: 'meetings.add-note'. */
	name: string;
	input: Record<string, unknown>;
	/** The moment on this phone, RFC 3339. */
	at: string;
};

/** Plans, and meetings that are being held: what is over lies in `earlier` or waits for signatures. */
export const meetingOf = (cell: CellOnPhone, meetingId: string): MeetingOnPhone | undefined =>
	cell.meetings.find(({ record }) => record.id === meetingId);
