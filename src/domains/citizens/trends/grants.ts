import type { Grant } from '#lib/card.ts';

const TRENDS = [
	'citizens.publish-trends',
	'citizens.withdraw-trends',
	'citizens.propose-topic',
	'citizens.answer-topic',
	'citizens.take-back-topic',
	'citizens.reopen-topic'
];

export const trendGrants: readonly Grant[] = (['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map(
	(post) => ({ post, may: TRENDS, reach: 'unit-and-below' })
);
