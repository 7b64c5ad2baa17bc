import type { Grant } from '#lib/card.ts';

/** Everyone writes and sends their own; for the cell its secretary or deputy does (`whyNotTheirs`). */
const OWN = [
	'evaluation.write-review',
	'evaluation.send-review',
	'evaluation.take-back-review',
	'evaluation.answer-point'
];
const MEET = ['evaluation.plan-review', 'evaluation.call-off-review', 'evaluation.record-turn', 'evaluation.undo-turn'];
const ABOVE = ['evaluation.suggest-point', 'evaluation.withdraw-point'];

export const reviewGrants: readonly Grant[] = [
	{ post: 'member', may: OWN, reach: 'own-unit' },
	{ post: 'cell-secretary', may: MEET, reach: 'own-unit' },
	{ post: 'cell-deputy', may: MEET, reach: 'own-unit' },
	...(['office-clerk', 'commune-secretary', 'standing-deputy'] as const).map((post) => ({
		post,
		may: [...MEET, ...ABOVE],
		reach: 'unit-and-below' as const
	}))
];
