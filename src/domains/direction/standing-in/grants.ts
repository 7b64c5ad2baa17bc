import type { Grant } from '#lib/card.ts';

const APPOINT = ['direction.appoint-stand-in', 'direction.end-stand-in'];

export const standInGrants = [
	...(['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map((post) => ({
		post,
		may: APPOINT,
		reach: 'unit-and-below' as const
	})),
	...(['cell-secretary', 'cell-deputy'] as const).map((post) => ({ post, may: APPOINT, reach: 'own-unit' as const }))
] satisfies Grant[];
