import type { Grant } from '#lib/card.ts';

export const honourGrants: readonly Grant[] = [
	{
		post: 'cell-secretary',
		may: ['members.propose-badge', 'members.withdraw-badge'],
		reach: 'own-unit'
	},
	{
		post: 'office-clerk',
		may: [
			'members.propose-badge',
			'members.withdraw-badge',
			'members.decide-badge',
			'members.hand-over-badge',
			'members.note-interruption',
			'members.strike-interruption'
		],
		reach: 'unit-and-below'
	}
];
