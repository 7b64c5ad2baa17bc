import type { DomainCard } from '#lib/card.ts';

export const card = {
	domain: 'phone',
	grants: [
		{ post: 'administrator', may: ['access.revoke-phone'], reach: 'unit-and-below' },
		{ post: 'office-clerk', may: ['phone.settle-parked'], reach: 'unit-and-below' },
		{ post: 'cell-secretary', may: ['phone.settle-parked'], reach: 'own-unit' },
		{ post: 'cell-deputy', may: ['phone.settle-parked'], reach: 'own-unit' }
	]
} satisfies DomainCard;
