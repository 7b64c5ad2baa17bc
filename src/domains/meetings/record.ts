import type { LocalDate } from '#lib/local-date.ts';
import type { FreeNote, Matter, Statement, ToldStory } from './said.ts';
import type { MeetingScore } from './score/meeting-score.ts';

/**
 * Everything that is known of one meeting, in the shape that the rules, the minutes and the screens share.
 * The server reads it from the database, a phone builds it from its snapshot and outbox: rules never care which.
 *
 * Moments are RFC 3339 texts with offset. Ids are UUIDs. Head counts are whole people.
 */
export type MeetingRecord = {
	id: string;
	unit: MeetingUnit;
	kind: MeetingKind;
	/** Month of the cycle that the meeting belongs to, 'YYYY-MM', even when it is held some days outside it. */
	month: string;
	state: MeetingState;
	/** Planned start. */
	startsAt: string;
	place: string;
	/** Subject of the thematic part, if one is due this month. */
	theme?: string;
	openedAt?: string;
	closedAt?: string;
	chair?: PersonRef;
	minuteSecretary?: PersonRef;
	/** How it is held where that is not in one room. */
	manner?: Manner;
	preparation: Preparation;
	roll: RollEntry[];
	guests: Guest[];
	agenda: AgendaItem[];
	statements: Statement[];
	/** Absent where none was told. */
	stories?: ToldStory[];
	matters: Matter[];
	notes: FreeNote[];
	votes: Vote[];
	reservations: Reservation[];
	resolution?: Resolution;
	/** Tasks given in this meeting. */
	tasks: MeetingTask[];
	/** Tasks of earlier meetings, as they stood when this one opened. */
	earlierTasks: EarlierTask[];
	score?: MeetingScore;
	/** When the minutes were read back to the meeting. */
	readBackAt?: string;
	minutesNumber?: number;
	signatures: Signature[];
	addenda: Addendum[];
	/** When the finished papers were made available to the cell and its superior. */
	publishedAt?: string;
	/** SHA-256 of the locked content, hexadecimal; present once both have signed. */
	lockedHash?: string;
};

/** regular: the monthly meeting; thematic: a theme alone; combined: both in one sitting. */
export type MeetingKind = 'regular' | 'thematic' | 'combined';

/**
 * planned: date, agenda and papers are being prepared; notified: everyone was told; open: being held;
 * closed: nothing more is recorded, minutes may be signed; signed: locked, corrections only by addendum.
 */
export type MeetingState = 'planned' | 'notified' | 'open' | 'closed' | 'signed' | 'cancelled';

export type CellKind = 'village' | 'office' | 'school' | 'health' | 'military' | 'police' | 'enterprise';

export type MeetingUnit = {
	id: string;
	code: string;
	/** As in the header of its papers, for example 'Chi bộ thôn Nà Lốc'. */
	name: string;
	cellKind: CellKind;
	/** The superior organisation as papers name it, for example 'Đảng bộ xã Thanh Sơn'. */
	superiorName: string;
	/** Place name that stands before the date of a paper, for example 'Thanh Sơn'. */
	placeName: string;
	/** Whether the cell has elected a cell committee; if not, secretary and deputy prepare. */
	hasCommittee: boolean;
	/** Code of the term of office, for example '2025-2030': numbers of papers run per type and term. */
	term: string;
};

export type PersonRef = {
	memberId: string;
	name: string;
	/** Post in the unit, as papers write it: 'Bí thư', 'Phó Bí thư', 'Chi ủy viên'. */
	post?: string;
};

/** A meeting that is not held in one room, under the pilot rules. */
export type Manner = {
	kind: 'online' | 'hybrid' | 'by-group';
	/** Address of the conference, https. */
	address?: string;
	/** Who cannot come to one place, for the count alone. */
	hindered: { memberId: string; reason: 'dispersed' | 'moving' | 'on-duty' | 'special' }[];
	/** When those who take part from elsewhere had been recognised. */
	identityCheckedAt?: string;
	/** One for each group, where it is held by group. */
	sittings?: GroupSitting[];
};

/** What one group of the cell (tổ đảng) does of a meeting that is held by group. */
export type GroupSitting = {
	/** Of the group. */
	id: string;
	name: string;
	/** Planned start. */
	startsAt: string;
	place: string;
	leader: Pick<PersonRef, 'memberId' | 'name'>;
	writer: Pick<PersonRef, 'memberId' | 'name'>;
	/** Members of the group when the meeting was opened; before that, as they are now. */
	memberIds: string[];
	startedAt?: string;
	endedAt?: string;
	/** What was said and proposed. */
	gist?: string;
};

/** What a meeting needs in the room. */
export type Conditions = {
	isRoomReady: boolean;
	equipment: { name: string; isReady: boolean }[];
	/** Whole dong; absent until it was noted. */
	budgetDong?: number;
};

export type Preparation = {
	/** Meeting of the cell committee (or of secretary and deputy) before the cell meets. */
	committeeMetOn?: LocalDate;
	committeeMinutes?: string;
	committeeAttendees?: string[];
	hasDraftContent: boolean;
	hasDraftResolution: boolean;
	noticeSentAt?: string;
	papersSentAt?: string;
	/** Whether the committee member assigned to the cell was told; undefined where nobody is assigned. */
	assignedTold?: boolean;
	papers: { id: string; name: string }[];
	conditions?: Conditions;
};

export type RollEntry = PersonRef & {
	/** Given name first, ready to sort with plain text comparison. */
	sortKey: string;
	standing: 'official' | 'probationary';
	/** Excused from activity (miễn sinh hoạt): not summoned, counted only if they come. */
	isExempt: boolean;
	/** Lives and takes part elsewhere for a time (sinh hoạt tạm thời nơi khác). */
	isTemporarilyAway: boolean;
	isSuspended: boolean;
	/** Armed forces on a special duty that cannot be left. */
	isOnSpecialDuty: boolean;
	presence: Presence;
	reason?: string;
	/** Excused absences in a row before this meeting, in the same year. */
	excusedBefore: number;
};

export type Presence = 'unrecorded' | 'present' | 'excused' | 'unexcused';

export type Guest = {
	id: string;
	name: string;
	title?: string;
	isAssignedSuperior: boolean;
	/** What the superior advised the cell. */
	advice?: string;
};

export type AgendaKind =
	| 'opening'
	| 'last-month'
	| 'information'
	| 'theme'
	| 'discussion'
	| 'self-criticism'
	| 'matters'
	| 'resolution'
	| 'scoring'
	| 'closing'
	| 'other';

export type AgendaItem = {
	id: string;
	position: number;
	kind: AgendaKind;
	title: string;
	plannedMinutes: number;
	startedAt?: string;
	/** What the chair concluded on this item. */
	conclusion?: string;
};

/** personnel: persons are chosen, by ballot alone. */
export type VoteKind = 'resolution' | 'admission' | 'recognition' | 'expulsion' | 'reprimand' | 'personnel';

export type Vote = {
	id: string;
	matter: string;
	kind: VoteKind;
	isSecret: boolean;
	agree: number;
	disagree: number;
	/** Neither, or spoilt. */
	other: number;
	/** Official members who make the base of the vote, absent ones included, as counted when it was taken. */
	base: number;
	needed: number;
	passed: boolean;
	at: string;
	/** The ballot that it was counted from; absent where hands were counted. */
	ballotId?: string;
	/** Who chose what, where the cell decided when it opened a named ballot that the minutes list it. */
	named?: { choice: 'agree' | 'disagree' | 'other'; names: string[] }[];
	/** What the hands of each group were, where the meeting is held by group: this vote is their sum. */
	byGroup?: VoteOfGroup[];
};

export type VoteOfGroup = { groupId: string } & Pick<Vote, 'agree' | 'disagree' | 'other'>;

export type Reservation = { id: string; memberId: string; name: string; text: string };

export type Resolution = {
	id: string;
	/** Running number per type and term, given when it is adopted. */
	number?: number;
	state: 'draft' | 'adopted' | 'rejected';
	/** I. What was reached last month. */
	assessment: string;
	/** Limits and their causes. */
	limits: string;
	/** II. Direction of the next month. Tasks follow from `tasks`. */
	direction: string;
	/** III. How it is carried out. */
	implementation: string;
	adoptedOn?: LocalDate;
};

export type MeetingTask = {
	id: string;
	title: string;
	ownerId: string;
	ownerName: string;
	product: string;
	dueOn: LocalDate;
};

export type EarlierTask = MeetingTask & {
	givenOn: LocalDate;
	state: 'open' | 'done' | 'dropped';
	doneOn?: LocalDate;
	result?: string;
	/** How many meetings have found it unfinished. */
	carriedOver: number;
};

export type Signature = { role: 'chair' | 'minute-secretary'; memberId: string; name: string; at: string };

export type Addendum = { id: string; text: string; reason: string; by: string; at: string };
