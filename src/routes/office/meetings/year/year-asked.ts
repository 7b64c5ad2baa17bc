import type { LocalDate } from '#lib/local-date.ts';

/** The year of an address, this one where it names none that can be. */
export const yearAsked = (asked: string | null, today: LocalDate): number =>
	asked && /^20\d\d$/.test(asked) ? Number(asked) : Number(today.slice(0, 4));
