import type { Grant } from '#lib/card.ts';

export const registerGrants: readonly Grant[] = [
	{
		post: 'office-clerk',
		may: ['members.settle-register', 'members.reopen-register-line'],
		reach: 'unit-and-below'
	}
];
