import type { Grant } from '#lib/card.ts';

const OWN = [
	'direction.draft-document',
	'direction.change-document',
	'direction.attach-to-document',
	'direction.confirm-document',
	'direction.move-document',
	'direction.issue-document',
	'direction.stand-document'
];

export const documentGrants = [
	...(['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map((post) => ({
		post,
		may: ['direction.register-document', ...OWN],
		reach: 'unit-and-below' as const
	})),
	{ post: 'commune-secretary', may: ['direction.set-approval-step'], reach: 'unit-and-below' },
	{ post: 'cell-secretary', may: ['direction.set-approval-step'], reach: 'own-unit' },
	...(['cell-secretary', 'cell-deputy'] as const).map((post) => ({ post, may: OWN, reach: 'own-unit' as const })),
	...(['member', 'organisation-head'] as const).map((post) => ({
		post,
		may: ['direction.confirm-document'],
		reach: 'own-unit' as const
	}))
] satisfies Grant[];
