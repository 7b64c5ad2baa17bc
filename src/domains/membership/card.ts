import type { DomainCard } from '#lib/card.ts';
import { admissionGrants } from './admission/grants.ts';
import { leavingGrants } from './leaving/grants.ts';
import { transferGrants } from './transfers/grants.ts';

export const card = {
	domain: 'membership',
	grants: [
		...(['commune-secretary', 'standing-deputy'] as const).map((post) => ({
			post,
			may: ['read:membership'],
			reach: 'unit-and-below' as const
		})),
		{ post: 'office-clerk', may: ['read:membership'], reach: 'unit-and-below' },
		...(['cell-secretary', 'cell-deputy', 'cell-committee-member'] as const).map((post) => ({
			post,
			may: ['read:membership'],
			reach: 'own-unit' as const
		})),
		...admissionGrants,
		...transferGrants,
		...leavingGrants
	]
} satisfies DomainCard;
