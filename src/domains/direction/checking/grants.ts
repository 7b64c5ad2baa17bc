import type { Grant } from '#lib/card.ts';

const CHECK = ['direction.check-task', 'direction.explain-late'];

export const checkingGrants = [
	...(['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map((post) => ({
		post,
		may: CHECK,
		reach: 'unit-and-below' as const
	})),
	...(['cell-secretary', 'cell-deputy'] as const).map((post) => ({ post, may: CHECK, reach: 'own-unit' as const })),
	{ post: 'member', may: ['direction.explain-late'], reach: 'own-unit' }
] satisfies Grant[];
