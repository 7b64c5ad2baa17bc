import type { Grant } from '#lib/card.ts';

/** Leaders write their own (`whyNotAssess` asks whether one leads); the secretary and the standing deputy note. */
export const quarterGrants: readonly Grant[] = [
	{ post: 'member', may: ['evaluation.assess-quarter'], reach: 'own-unit' },
	...(['commune-secretary', 'standing-deputy'] as const).map((post) => ({
		post,
		may: ['evaluation.note-quarter'],
		reach: 'unit-and-below' as const
	}))
];
