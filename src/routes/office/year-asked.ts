import type { LocalDate } from '#lib/local-date.ts';

/** The year in the address, up to the present one. */
export function yearAsked(url: URL, today: LocalDate): number {
	const present = Number(today.slice(0, 4));
	const asked = /^20\d\d$/.exec(url.searchParams.get('year') ?? '')?.[0];
	return asked ? Math.min(Number(asked), present) : present;
}
