import type { Grant } from '#lib/card.ts';

/** Who keeps the fees of a cell: its secretary or deputy, or whoever it gave that to. */
const KEEPERS = ['cell-secretary', 'cell-deputy', 'fee-keeper'] as const;
const KEEPING = [
	'members.set-fee-base',
	'members.grant-fee-relief',
	'members.end-fee-relief',
	'members.collect-fees',
	'members.strike-fee',
	'members.book-bank-lines'
];

export const feeGrants: readonly Grant[] = [
	...KEEPERS.map((post) => ({
		post,
		may: ['read:fees', ...KEEPING, 'members.submit-fees'],
		reach: 'own-unit' as const
	})),
	{
		post: 'office-clerk',
		may: ['read:fees', ...KEEPING, 'members.set-fee-rules', 'members.settle-fees'],
		reach: 'unit-and-below'
	}
];
