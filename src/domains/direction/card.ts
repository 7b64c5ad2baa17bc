import type { DomainCard } from '#lib/card.ts';
import { cascadeGrants } from './cascade/grants.ts';
import { checkingGrants } from './checking/grants.ts';
import { documentGrants } from './documents/grants.ts';
import { standInGrants } from './standing-in/grants.ts';
import { programmeGrants } from './programmes/grants.ts';
import { takingOverGrants } from './taking-over/grants.ts';

const GIVE = [
	'direction.create-task',
	'direction.change-task',
	'direction.drop-task',
	'direction.reopen-task',
	'direction.close-task'
];

export const card = {
	domain: 'direction',
	grants: [
		...documentGrants,
		...cascadeGrants,
		...checkingGrants,
		...standInGrants,
		...programmeGrants,
		...takingOverGrants,
		{ post: 'commune-secretary', may: GIVE, reach: 'unit-and-below' },
		{ post: 'standing-deputy', may: GIVE, reach: 'unit-and-below' },
		{ post: 'office-clerk', may: GIVE, reach: 'unit-and-below' },
		{ post: 'cell-secretary', may: GIVE, reach: 'own-unit' },
		{ post: 'cell-deputy', may: GIVE, reach: 'own-unit' },
		// The head of a village gives and closes what the village itself took on.
		{ post: 'village-head', may: GIVE, reach: 'own-unit' },
		// So do the heads of a mass organisation, for the models that it takes over.
		{ post: 'organisation-head', may: GIVE, reach: 'own-unit' },
		{ post: 'front-head', may: GIVE, reach: 'own-unit' },
		{ post: 'member', may: ['direction.close-task'], reach: 'own-unit' }
	]
} satisfies DomainCard;
