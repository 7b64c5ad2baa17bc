import type { Grant } from '#lib/card.ts';

export const beginningGrants: readonly Grant[] = [
	{
		post: 'administrator',
		may: ['organisation.describe-commune', 'organisation.look-over-rules', 'organisation.put-off-step'],
		reach: 'unit-and-below'
	}
];
