import type { Grant } from '#lib/card.ts';

const ASK = [
	'direction.send-document',
	'direction.add-clause',
	'direction.remove-clause',
	'direction.ask-units',
	'direction.take-back-ask',
	'direction.remind-asked',
	'direction.base-document'
];

export const cascadeGrants = [
	...(['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map((post) => ({
		post,
		may: [...ASK, 'direction.answer-ask'],
		reach: 'unit-and-below' as const
	})),
	...(['cell-secretary', 'cell-deputy'] as const).map((post) => ({
		post,
		may: ['direction.base-document', 'direction.answer-ask'],
		reach: 'own-unit' as const
	})),
	{ post: 'organisation-head', may: ['direction.answer-ask'], reach: 'own-unit' },
	{ post: 'front-head', may: ['direction.answer-ask'], reach: 'own-unit' }
] satisfies Grant[];
