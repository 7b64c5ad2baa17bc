import type { Grant } from '#lib/card.ts';

const GROUPS = [
	'members.make-group',
	'members.change-group',
	'members.place-in-group',
	'members.end-group',
	'members.resume-group'
];

export const groupGrants: readonly Grant[] = [
	{ post: 'cell-secretary', may: GROUPS, reach: 'own-unit' },
	{ post: 'cell-deputy', may: GROUPS, reach: 'own-unit' }
];
