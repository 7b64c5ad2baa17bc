import type { Grant } from '#lib/card.ts';

const CHECKS = ['members.check-slip', 'members.return-slip'];

/** A member hands in the own slip; the cell checks it, the office where the cell has nobody else; the office takes it over. */
export const supplementGrants: readonly Grant[] = [
	{ post: 'member', may: ['members.hand-in-slip'], reach: 'own-unit' },
	{ post: 'cell-secretary', may: CHECKS, reach: 'own-unit' },
	{ post: 'cell-deputy', may: CHECKS, reach: 'own-unit' },
	{
		post: 'office-clerk',
		may: [...CHECKS, 'members.settle-slip', 'members.reopen-slip'],
		reach: 'unit-and-below'
	}
];
