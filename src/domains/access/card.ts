import type { DomainCard } from '#lib/card.ts';

const ACCOUNTS = [
	'access.create-account',
	'access.close-account',
	'access.reopen-account',
	'access.reset-password',
	'access.give-post',
	'access.end-post',
	'access.make-backup'
];

export const card = {
	domain: 'access',
	grants: [
		{
			post: 'administrator',
			may: [...ACCOUNTS, 'read:accounts', 'read:audit', 'read:office'],
			reach: 'unit-and-below'
		},
		{ post: 'inspection-head', may: ['read:audit'], reach: 'unit-and-below' }
	]
} satisfies DomainCard;
