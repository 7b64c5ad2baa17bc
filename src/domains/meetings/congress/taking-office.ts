import type { LocalDate } from '#lib/local-date.ts';
import type { Office } from './congress.ts';

export type Held = { id: string; post: string; personId: string; validFrom: LocalDate; validTo: LocalDate };

/** What becomes of the posts of a unit: these end, those are given; who holds the post already goes on in it. */
export type Handover = { end: Held[]; give: { post: string; personId: string }[] };

/**
 * Posts of the new term. Everybody who holds one of the offices that were elected, and was not elected to it again, holds
 * it no longer from the day of the congress; offices without a count stay as they are.
 *
 * @source party-work handbook, 1.2: a new committee starts work right after its election
 */
export function handoverOf(
	elected: readonly { office: Office; personId: string }[],
	postOf: (office: Office) => string,
	held: readonly Held[],
	on: LocalDate
): Handover {
	const wanted = elected.map(({ office, personId }) => ({ post: postOf(office), personId }));
	const posts = new Set(wanted.map(({ post }) => post));
	const now = held.filter(({ post, validFrom, validTo }) => posts.has(post) && validFrom <= on && validTo > on);
	const isWanted = (one: { post: string; personId: string }) =>
		wanted.some(({ post, personId }) => post === one.post && personId === one.personId);
	const goesOn = (one: { post: string; personId: string }) =>
		now.some(({ post, personId }) => post === one.post && personId === one.personId);
	return { end: now.filter((one) => !isWanted(one)), give: wanted.filter((one) => !goesOn(one)) };
}
