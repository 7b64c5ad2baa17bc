import type { Grant } from '#lib/card.ts';

const RUN = [
	'meetings.prepare-congress',
	'meetings.change-congress',
	'meetings.call-off-congress',
	'meetings.allot-delegates',
	'meetings.elect-delegates',
	'meetings.name-candidate',
	'meetings.withdraw-candidate',
	'meetings.open-congress',
	'meetings.count-election',
	'meetings.strike-election',
	'meetings.close-congress',
	'meetings.take-back-congress',
	'meetings.approve-congress'
];

/** The office of the commune runs congresses and writes posts down; a cell elects and writes its own delegates. */
export const congressGrants: readonly Grant[] = [
	...(['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map(
		(post): Grant => ({ post, may: RUN, reach: 'unit-and-below' })
	),
	{ post: 'cell-secretary', may: ['meetings.elect-delegates'], reach: 'own-unit' },
	{ post: 'cell-deputy', may: ['meetings.elect-delegates'], reach: 'own-unit' }
];
