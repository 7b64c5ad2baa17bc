import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';

export const after = (moment: string, minutes: number): string =>
	new Date(Date.parse(moment) + minutes * 60_000).toISOString();

export const dayOf = (moment: string): LocalDate => dayInVietNam(new Date(moment));

/** A time of a day in Viet Nam, for example '08:15'. */
export const at = (day: LocalDate, time: string): string => new Date(`${day}T${time}:00+07:00`).toISOString();

export const DAY_MINUTES = 1_440;
