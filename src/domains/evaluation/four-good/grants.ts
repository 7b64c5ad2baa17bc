import type { Grant } from '#lib/card.ts';

/** A cell signs up; the secretary or standing deputy of the commune recognises. */
export const fourGoodGrants: readonly Grant[] = [
	...(['cell-secretary', 'cell-deputy'] as const).map((post) => ({
		post,
		may: ['evaluation.register-four-good'],
		reach: 'own-unit' as const
	})),
	{ post: 'office-clerk', may: ['evaluation.register-four-good'], reach: 'unit-and-below' },
	...(['commune-secretary', 'standing-deputy'] as const).map((post) => ({
		post,
		may: ['evaluation.recognise-four-good', 'evaluation.withdraw-four-good'],
		reach: 'unit-and-below' as const
	}))
];
