import type { Grant } from '#lib/card.ts';

const may = ['membership.note-contact'];

export const leavingGrants: readonly Grant[] = [
	{ post: 'cell-secretary', may, reach: 'own-unit' },
	{ post: 'cell-deputy', may, reach: 'own-unit' },
	{ post: 'office-clerk', may, reach: 'unit-and-below' }
];
