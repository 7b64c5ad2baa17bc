import type { DomainCard } from '#lib/card.ts';

export const card = {
	domain: 'organisation',
	grants: [
		{
			post: 'office-clerk',
			may: ['organisation.set-usual-meeting', 'organisation.import-units'],
			reach: 'unit-and-below'
		},
		{ post: 'administrator', may: ['organisation.import-units'], reach: 'unit-and-below' },
		{ post: 'cell-secretary', may: ['organisation.set-usual-meeting'], reach: 'own-unit' }
	]
} satisfies DomainCard;
