import type { MeetingRecord, MeetingUnit, Resolution } from '#domains/meetings/index.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Everything that a phone takes along for days without signal. Moments are RFC 3339, days 'YYYY-MM-DD'. */
export type Parcel = {
	/** Moment on the server at which it was read. */
	takenAt: string;
	person: { personId: string; name: string };
	cells: ParcelCell[];
	/** Rules in force some time from twelve months ago on. The app brings the same files; these show where it is older. */
	ruleSets: ParcelRuleSet[];
	/** Sentences of refusals and reasons by their codes, in the person's language: see `textOf` of the phone. */
	texts: Record<string, string>;
};

export type ParcelRuleSet = {
	id: string;
	code: string;
	validFrom: LocalDate;
	validTo: LocalDate | null;
	source: string;
	verified: boolean;
};

/** One cell that the person may lead meetings in, or belongs to. */
export type ParcelCell = {
	unit: MeetingUnit;
	/** The cell's id under whose key the server keeps its rows. */
	communeId: number;
	/** The person's own place here: `memberId` where they are on its roll, posts by their codes. */
	own: { memberId?: string; posts: string[]; isSecretaryOrDeputy: boolean };
	/** Names of commands that the person may give here, as the server would say today. */
	may: string[];
	people: ParcelPerson[];
	/** This month's meetings and every other that is not signed yet, in full. */
	meetings: PhoneMeeting[];
	/** The twelve months before, in short, latest first. */
	earlier: EarlierMeeting[];
	openTasks: ParcelTask[];
};

export type ParcelPerson = {
	memberId: string;
	/** Place on the roll, counted from 1: what one types to check somebody in. */
	number: number;
	name: string;
	sortKey: string;
	post?: string;
	standing: 'official' | 'probationary';
	isExempt: boolean;
	isTemporarilyAway: boolean;
	/** Id of the photo's file, where there is one: see `photoKey`. */
	photoId?: string;
};

/** A meeting with what its screens need beside the record. */
export type PhoneMeeting = {
	record: MeetingRecord;
	communeId: number;
	cycleRuleSetId: string;
	draftContent: string;
	papers: { id: string; name: string; fileId: string }[];
};

export type EarlierMeeting = Pick<MeetingRecord, 'id' | 'kind' | 'month' | 'state' | 'startsAt'> & {
	summoned: number;
	present: number;
	scoreClass?: string;
	resolution?: Pick<Resolution, 'number' | 'adoptedOn' | 'assessment' | 'limits' | 'direction' | 'implementation'>;
};

export type ParcelTask = {
	id: string;
	title: string;
	product: string;
	ownerName: string;
	ownerId?: string;
	givenOn: LocalDate;
	dueOn: LocalDate;
};

/** Names under which the store keeps the parts of a parcel. */
export const PARCEL_KEY = 'parcel';
export const meetingKey = (id: string): string => `meeting/${id}`;
export const photoKey = (fileId: string): string => `photo/${fileId}`;
