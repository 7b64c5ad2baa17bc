import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { POSTS } from './posts.ts';

/** Days on which something holds: from the first, up to but without the second. */
export type Span = { validFrom: LocalDate; validTo: LocalDate };

/** A post held in the unit in question, in force at any time. */
export type HeldPost = Span & { post: string; personId: string; name: string };

export type PostToGive = Span & { post: string; personId: string };

const FOREVER = 'infinity';

const overlaps = (a: Span, b: Span): boolean => isBefore(a.validFrom, b.validTo) && isBefore(b.validFrom, a.validTo);

/** Days compare as text; no end is later than every day. */
const isBefore = (a: LocalDate, b: LocalDate): boolean => (b === FOREVER ? a !== FOREVER : a !== FOREVER && a < b);

/**
 * Why a person cannot be given a post in a unit: the post is none of that kind of unit, the unit was or will be dissolved
 * within those days, the person holds it already, or somebody else holds a post that one person holds at a time.
 */
export function whyNotGivePost(
	given: PostToGive,
	unit: Span & { kind: string; name: string },
	held: readonly HeldPost[]
): Refusal | undefined {
	const rule = POSTS.find(({ post, kinds }) => post === given.post && kinds.includes(unit.kind));
	if (!rule) return { code: 'access.post-not-of-unit', facts: { unit: unit.name } };
	if (!isBefore(given.validFrom, given.validTo)) return { code: 'access.post-ends-before-start' };
	if (given.validFrom < unit.validFrom)
		return { code: 'access.unit-not-yet', facts: { unit: unit.name, from: unit.validFrom } };
	if (!isBefore(given.validFrom, unit.validTo))
		return { code: 'access.unit-dissolved', facts: { unit: unit.name, on: unit.validTo } };

	const same = held.filter((holding) => holding.post === given.post && overlaps(holding, given));
	const own = same.find(({ personId }) => personId === given.personId);
	if (own) return { code: 'access.post-already-held', facts: { name: own.name, from: own.validFrom } };
	const other = rule.isSingle ? same[0] : undefined;
	if (other) return { code: 'access.post-has-holder', facts: { name: other.name, from: other.validFrom } };
	return undefined;
}

/** Why a post cannot end on this day, the first one without it: before it began, or after it ended anyway. */
export function whyNotEndPost({ validFrom, validTo }: Span, on: LocalDate): Refusal | undefined {
	if (on <= validFrom) return { code: 'access.post-not-begun', facts: { from: validFrom } };
	if (!isBefore(on, validTo)) return { code: 'access.post-already-ended', facts: { on: validTo } };
	return undefined;
}

/** Posts that make somebody a member of a committee. */
const OF_COMMITTEES = [
	'commune-secretary',
	'standing-deputy',
	'inspection-head',
	'committee-member',
	'standing-member',
	'cell-secretary',
	'cell-deputy',
	'cell-committee-member'
];

/**
 * Why somebody who was removed from a post gets none of a committee on a day. Whether another post is equal to the old one or
 * higher, people judge: where posts are given, the page names those who were removed.
 *
 * @param until last day on which they are barred
 * @source Điều lệ Đảng, Điều 40
 */
export const whyNotWhileBarred = (post: string, until: LocalDate | null): Refusal | undefined =>
	until && OF_COMMITTEES.includes(post) ? { code: 'access.barred-from-post', facts: { until } } : undefined;
