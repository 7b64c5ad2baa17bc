import type { Grant } from '#lib/card.ts';

const BOTH = [
	'membership.propose-transfer',
	'membership.withdraw-transfer',
	'membership.accept-transfer',
	'membership.refuse-transfer',
	'membership.end-temporary-stay'
];

export const transferGrants: readonly Grant[] = [
	{ post: 'cell-secretary', may: BOTH, reach: 'own-unit' },
	{
		post: 'office-clerk',
		may: [...BOTH, 'membership.issue-transfer', 'membership.confirm-departure', 'membership.receive-arrival'],
		reach: 'unit-and-below'
	}
];
