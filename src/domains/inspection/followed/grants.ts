import type { Grant, Post } from '#lib/card.ts';

const LEADS = [
	'read:followed',
	'inspection.open-matter',
	'inspection.change-matter',
	'inspection.conclude-matter',
	'inspection.publish-matter',
	'inspection.reopen-matter'
];

/** Those who lead the following. Whoever answers for a matter sees it and notes what was done, without a post (`needs: 'self'`). */
export const followedGrants: readonly Grant[] = (
	['commune-secretary', 'standing-deputy', 'inspection-head'] satisfies Post[]
).map((post) => ({ post, may: LEADS, reach: 'unit-and-below' }));
