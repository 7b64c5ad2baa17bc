import type { Post } from '#lib/card.ts';
import type { Refusal } from '#lib/result.ts';
import type { IssuingBody } from './document-types.ts';

/** Steps that an own document takes onward; back to draft it goes by whoever may move it. */
export const APPROVAL_STEPS = ['review', 'signed', 'issued'] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];

/** Posts that a body may keep a step to: those that may move documents at all. */
export const APPROVERS: Record<IssuingBody, readonly Post[]> = {
	committee: ['commune-secretary', 'standing-deputy', 'office-clerk'],
	'standing-committee': ['commune-secretary', 'standing-deputy', 'office-clerk'],
	cell: ['cell-secretary', 'cell-deputy']
};

/**
 * Why somebody may not take a step, or undefined if they may.
 *
 * @param kept posts that the body keeps the step to; none where it keeps it to nobody
 * @param held posts of the person
 * @param nameOf what a post is called
 */
export function whyNotTake(
	kept: readonly string[] | undefined,
	held: readonly string[],
	nameOf: (post: string) => string
): Refusal | undefined {
	if (!kept || kept.length === 0 || kept.some((post) => held.includes(post))) return undefined;
	return { code: 'direction.step-of-others', facts: { posts: kept.map(nameOf).join(', ') } };
}
