import type { Grant } from '#lib/card.ts';

/** The level above scores a meeting beside the cell's own score: its leaders, its office, and whoever is assigned. */
const REVIEW = 'meetings.review-score';

/** Signs of formality: a cell's own leaders see them at once; for the levels above see `persistence.ts`. */
const SIGNALS = 'read:signals';

export const qualityGrants: readonly Grant[] = [
	{ post: 'cell-secretary', may: [SIGNALS], reach: 'own-unit' },
	{ post: 'cell-deputy', may: [SIGNALS], reach: 'own-unit' },
	{ post: 'assigned-member', may: [REVIEW, SIGNALS], reach: 'own-unit' },
	{ post: 'office-clerk', may: [REVIEW, SIGNALS], reach: 'unit-and-below' },
	{ post: 'commune-secretary', may: [REVIEW, SIGNALS], reach: 'unit-and-below' },
	{ post: 'standing-deputy', may: [REVIEW, SIGNALS], reach: 'unit-and-below' },
	{ post: 'inspection-head', may: [SIGNALS], reach: 'unit-and-below' }
];
