import type { DomainCard } from '#lib/card.ts';
import { reorganisationGrants } from './reorganisation/grants.ts';
import { beginningGrants } from './beginning/grants.ts';
import { cadreGrants } from './cadres/grants.ts';
import { unionGrants } from './unions/grants.ts';

export const card = {
	domain: 'organisation',
	grants: [
		{
			post: 'office-clerk',
			may: ['organisation.create-cell', 'organisation.set-usual-meeting'],
			reach: 'unit-and-below'
		},
		{ post: 'administrator', may: ['organisation.create-cell'], reach: 'unit-and-below' },
		{ post: 'cell-secretary', may: ['organisation.set-usual-meeting'], reach: 'own-unit' },
		...reorganisationGrants,
		...unionGrants,
		...cadreGrants,
		...beginningGrants
	]
} satisfies DomainCard;
