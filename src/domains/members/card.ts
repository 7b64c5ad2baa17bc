import type { DomainCard } from '#lib/card.ts';
import { feeGrants } from './fees/grants.ts';
import { honourGrants } from './honours/grants.ts';
import { groupGrants } from './groups/grants.ts';
import { registerGrants } from './register/grants.ts';
import { supplementGrants } from './supplement/grants.ts';

const LEADERS = ['commune-secretary', 'standing-deputy', 'office-clerk', 'inspection-head'] as const;

export const card = {
	domain: 'members',
	grants: [
		...LEADERS.map((post) => ({ post, may: ['read:life'], reach: 'unit-and-below' as const })),
		{ post: 'committee-member', may: ['read:life'], reach: 'own-unit' },
		{
			post: 'office-clerk',
			may: [
				'read:private',
				'read:office',
				'members.import-roll',
				'members.change-member',
				'members.set-activity',
				'members.set-photo'
			],
			reach: 'unit-and-below'
		},
		{
			post: 'cell-secretary',
			may: ['read:life', 'read:private', 'members.set-activity', 'members.set-photo'],
			reach: 'own-unit'
		},
		{ post: 'cell-deputy', may: ['read:life', 'read:private'], reach: 'own-unit' },
		{ post: 'cell-committee-member', may: ['read:life'], reach: 'own-unit' },
		{ post: 'assigned-member', may: ['read:life'], reach: 'own-unit' },
		{ post: 'member', may: ['read:life'], reach: 'own-unit' },
		...groupGrants,
		...feeGrants,
		...honourGrants,
		...supplementGrants,
		...registerGrants
	]
} satisfies DomainCard;
