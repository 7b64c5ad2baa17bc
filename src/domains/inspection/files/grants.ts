import type { Grant } from '#lib/card.ts';

const READ = 'read:inspections';
const FIGURES = 'read:oversight';
/**
 * Opening a file and giving what is to be put right asks for a post. What is done in a file asks for being in it
 * (`readFile`): its team is made up of people with and without posts.
 */
const OPEN = ['inspection.plan', 'inspection.give-remedy'];

/** The commission sees every file, a cell those that it made itself, leaders their figures; others are let in by name. */
export const inspectionGrants: readonly Grant[] = [
	{ post: 'inspection-head', may: [READ, FIGURES, ...OPEN, 'inspection.draw'], reach: 'unit-and-below' },
	{ post: 'commune-secretary', may: [FIGURES, ...OPEN], reach: 'unit-and-below' },
	{ post: 'standing-deputy', may: [FIGURES, ...OPEN], reach: 'unit-and-below' },
	{ post: 'cell-secretary', may: [READ, ...OPEN], reach: 'own-unit' },
	{ post: 'cell-deputy', may: [READ, ...OPEN], reach: 'own-unit' }
];
