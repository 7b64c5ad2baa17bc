import type { LocalDate } from '#lib/local-date.ts';

/**
 * executive-committee: Ban Chấp hành; standing-committee: Ban Thường vụ; briefing: giao ban with secretaries of cells and
 * heads of villages; mass-organisation: a light meeting of one.
 */
export type SittingBody = 'executive-committee' | 'standing-committee' | 'briefing' | 'mass-organisation';

export const BODIES: readonly SittingBody[] = [
	'executive-committee',
	'standing-committee',
	'briefing',
	'mass-organisation'
];

export type SittingState = 'planned' | 'invited' | 'open' | 'closed' | 'signed' | 'cancelled';

/** member: has a vote in the body; attending: called without one; guest: by name, without an account. */
export type Standing = 'member' | 'attending' | 'guest';
export type Presence = 'unrecorded' | 'present' | 'excused' | 'absent';

export type Participant = {
	id: string;
	/** Absent for guests. */
	personId?: string;
	memberId?: string;
	name: string;
	/** As papers write it: 'Ủy viên Ban Thường vụ', 'Trưởng bản Pá Hoa'. */
	title: string;
	standing: Standing;
	isTemporarilyAway: boolean;
	presence: Presence;
	reason: string;
	invitedAt?: string;
	remindedAt?: string;
};

export type SittingItem = {
	id: string;
	position: number;
	/** follow-up: how the conclusions of earlier sittings are carried out; it comes by itself. */
	kind: 'follow-up' | 'matter';
	title: string;
	reporter: string;
	plannedMinutes: number;
	/** What was discussed, of the body as a whole. */
	discussion: string;
};

export type SittingPaper = { id: string; itemId?: string; name: string; hasFile: boolean };

export type SittingVote = {
	id: string;
	matter: string;
	kind: SittingVoteKind;
	isSecret: boolean;
	agree: number;
	disagree: number;
	other: number;
	base: number;
	needed: number;
	passed: boolean;
	at: string;
};
export type SittingVoteKind = 'resolution' | 'admission' | 'expulsion';

/** A task that carries a conclusion out. */
export type ConclusionTask = {
	id: string;
	title: string;
	product: string;
	/** The person, or the unit where no person was named. */
	ownerName: string;
	unitName: string;
	dueOn: LocalDate;
	state: 'open' | 'done' | 'dropped';
	doneOn?: LocalDate;
	checkedAt?: string;
};

export type Conclusion = {
	id: string;
	itemId?: string;
	position: number;
	text: string;
	/** A person ended its follow-up on this day, and why. */
	settledOn?: LocalDate;
	settledBecause: string;
	tasks: ConclusionTask[];
	/** Tasks of units that the reader does not see. */
	hiddenTasks: number;
};

/** A conclusion of an earlier sitting of the same body that is still followed. */
export type EarlierConclusion = Conclusion & { sittingId: string; sittingTitle: string; concludedOn: LocalDate };

export type SittingSignature = { role: 'chair' | 'minute-secretary'; name: string; at: string };

export type ConclusionNotice = {
	number: number;
	signedOn: LocalDate;
	signedAt: string;
	signerName: string;
	/** The signer's post code, in force on the day. */
	signerPost: string;
	contentHash: string;
};

/** Everything known of one sitting: what the server reads, the rules judge and the papers print. */
export type Sitting = {
	id: string;
	unit: {
		id: string;
		code: string;
		name: string;
		kind: string;
		/** 'Đảng bộ xã Hoa Ban' */
		paperName: string;
		superiorName: string;
		placeName: string;
		term: string;
	};
	body: SittingBody;
	title: string;
	state: SittingState;
	startsAt: string;
	place: string;
	ruleSetId: string;
	invitedAt?: string;
	openedAt?: string;
	closedAt?: string;
	chairId?: string;
	minuteSecretaryId?: string;
	cancelReason?: string;
	participants: Participant[];
	items: SittingItem[];
	papers: SittingPaper[];
	votes: SittingVote[];
	conclusions: Conclusion[];
	earlier: EarlierConclusion[];
	signatures: SittingSignature[];
	minutesNumber?: number;
	lockedHash?: string;
	notice?: ConclusionNotice;
	/** What the first signature under the minutes fixed; tasks have gone on since. */
	settled?: SettledSitting;
};

/** What the first signature under the minutes fixes. */
export type SettledSitting = Omit<
	Sitting,
	'state' | 'signatures' | 'minutesNumber' | 'lockedHash' | 'notice' | 'papers' | 'settled'
>;
