import type { Grant } from '#lib/card.ts';

const READ = 'read:inspections';
const FIGURES = 'read:oversight';

/** The commission sees every file, a cell those that it made itself, leaders their figures; others are let in by name. */
export const inspectionGrants: readonly Grant[] = [
	{ post: 'inspection-head', may: [READ, FIGURES], reach: 'unit-and-below' },
	{ post: 'commune-secretary', may: [FIGURES], reach: 'unit-and-below' },
	{ post: 'standing-deputy', may: [FIGURES], reach: 'unit-and-below' },
	{ post: 'cell-secretary', may: [READ], reach: 'own-unit' },
	{ post: 'cell-deputy', may: [READ], reach: 'own-unit' }
];
