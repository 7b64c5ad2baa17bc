import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';

/** The day in Viet Nam of a moment of the record. */
export const dayOf = (moment: string): LocalDate => dayInVietNam(new Date(moment));

/** Whole minutes from one moment to another, never negative; seconds begun do not count. */
export const minutesBetween = (from: string, to: string): number =>
	Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
