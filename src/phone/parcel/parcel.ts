import type { CellOnPhone } from '#domains/meetings/phone/index.ts';
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
	/** Papers of the meetings taken along. */
	papers: { meetingId: string; id: string; name: string; fileId: string }[];
	cell: CellOnPhone;
};

/** Names under which the store keeps the parts of a parcel. */
export const PARCEL_KEY = 'parcel';
/** A cell changes with every tap, so it lies in a record of its own; never written over while work on it is unsent. */
export const cellKey = (unitId: string): string => `cell/${unitId}`;
export const photoKey = (fileId: string): string => `photo/${fileId}`;
