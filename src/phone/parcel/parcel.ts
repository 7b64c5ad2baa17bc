import type { CellOnPhone } from '#domains/meetings/phone/index.ts';
import type { PlanOnPhone } from '#domains/study/plans/phone/plan-on-phone.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Everything that a phone takes along for days without signal. Moments are RFC 3339, days 'YYYY-MM-DD'. */
export type Parcel = {
	/** Moment on the server at which it was read. */
	takenAt: string;
	person: { personId: string; name: string };
	cells: ParcelCell[];
	/** The owner's own plan of the year; absent where there is none. */
	plan?: PlanOnPhone;
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

/**
 * One cell that the person may lead meetings in, or belongs to: what `carryOut` works on (its roll, meetings in full and in
 * short, tasks, matters, own rights; read by `readCellForPhone`), and what only the phone's screens need.
 */
export type ParcelCell = {
	communeId: number;
	/** The person's posts here, by their codes. */
	posts: string[];
	/** Files of the photos of members, by member: see `photoKey`. */
	photos: Record<string, string>;
	/** Papers of the meetings taken along; their content is fetched one by one. */
	papers: PaperToTake[];
	/** Themes of the cell's year, with what was prepared for them. */
	themes: ThemeOnPhone[];
	cell: CellOnPhone;
};

export type PaperToTake = {
	meetingId: string;
	id: string;
	name: string;
	fileId: string;
	type: string;
	sizeBytes: number;
};

export type ThemeOnPhone = { id: string; quarter: number; title: string; presenter: string; draft: string };

/** A paper as it lies on the phone: its text where it has one, the file itself where it is not too large. */
export type PaperOnPhone = { fileId: string; name: string; type: string; text?: string; base64?: string };

/** Names under which the store keeps the parts of a parcel. */
export const PARCEL_KEY = 'parcel';
/** A cell changes with every tap, so it lies in a record of its own; never written over while work on it is unsent. */
export const cellKey = (unitId: string): string => `cell/${unitId}`;
export const photoKey = (fileId: string): string => `photo/${fileId}`;
export const PLAN_KEY = 'plan';
export const paperKey = (fileId: string): string => `paper/${fileId}`;
