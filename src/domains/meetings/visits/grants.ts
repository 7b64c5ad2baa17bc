import type { Grant } from '#lib/card.ts';

const LOG = ['meetings.log-visit', 'meetings.withdraw-visit'];

/** Those who go among the people: the cell's leaders, who was assigned to it, and members of the commune's committee. */
export const visitGrants: readonly Grant[] = [
	{ post: 'cell-secretary', may: LOG, reach: 'own-unit' },
	{ post: 'cell-deputy', may: LOG, reach: 'own-unit' },
	{ post: 'assigned-member', may: LOG, reach: 'own-unit' },
	{ post: 'committee-member', may: LOG, reach: 'unit-and-below' }
];
