import type { Grant } from '#lib/card.ts';

const READ = 'read:discipline';

/** A file opens to the commission and, where a cell decides, to its secretary; never one about themself. */
export const disciplineGrants: readonly Grant[] = [
	{ post: 'inspection-head', may: [READ], reach: 'unit-and-below' },
	{ post: 'cell-secretary', may: [READ], reach: 'own-unit' }
];
