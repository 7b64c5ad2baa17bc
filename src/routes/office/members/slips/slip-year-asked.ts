import { slipYear } from '#domains/members/supplement/slip.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { yearAsked } from '../../year-asked.ts';

/** The year in the address; without one that whose slip is asked for now. */
export const slipYearAsked = (url: URL, today: LocalDate): number =>
	url.searchParams.has('year') ? yearAsked(url, today) : slipYear(today);
