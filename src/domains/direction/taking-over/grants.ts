import type { Grant, Post } from '#lib/card.ts';

/** Those who prepare assignments. */
export const takingOverGrants: readonly Grant[] = (
	['commune-secretary', 'standing-deputy', 'office-clerk'] satisfies Post[]
).map((post) => ({ post, may: ['direction.take-over-work'], reach: 'unit-and-below' }));
