import { monthsOn } from '#domains/members/fees/fee-rules.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** How many months the choice offers: the one that runs, and those before it. */
const OFFERED = 18;

/** The month in the address; the one that runs where there is none, or one further than a year ahead. */
export function monthAsked(url: URL, today: LocalDate): { month: string; months: string[] } {
	const now = today.slice(0, 7);
	const asked = /^20\d\d-(0[1-9]|1[0-2])$/.exec(url.searchParams.get('month') ?? '')?.[0];
	const month = asked && asked <= monthsOn(now, 12) ? asked : now;
	const months = Array.from({ length: OFFERED }, (_, back) => monthsOn(now, -back));
	return { month, months: months.includes(month) ? months : [month, ...months] };
}
