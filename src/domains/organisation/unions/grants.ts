import type { Grant } from '#lib/card.ts';

const LEAD = [
	'organisation.enrol-person',
	'organisation.change-person',
	'organisation.record-activity',
	'organisation.strike-activity',
	'organisation.send-union-report'
];
const OWN = ['read:organisations', 'read:life', ...LEAD];

/**
 * Their own people lead them: who heads an organisation has its branches too, who heads the Front the totals of its members.
 * The leaders and the office of the commune see totals and reports, not the rolls.
 */
export const unionGrants: readonly Grant[] = [
	...(['organisation-head', 'organisation-deputy'] as const).map((post) => ({
		post,
		may: [...OWN, 'read:totals'],
		reach: 'unit-and-below' as const
	})),
	{ post: 'front-head', may: OWN, reach: 'own-unit' },
	{ post: 'front-head', may: ['read:totals'], reach: 'unit-and-below' },
	{ post: 'branch-head', may: [...OWN, 'read:totals'], reach: 'own-unit' },
	...(['commune-secretary', 'standing-deputy'] as const).map((post) => ({
		post,
		may: ['read:totals'],
		reach: 'unit-and-below' as const
	})),
	{ post: 'office-clerk', may: ['read:totals', 'organisation.add-union'], reach: 'unit-and-below' },
	{ post: 'administrator', may: ['organisation.add-union'], reach: 'unit-and-below' }
];
