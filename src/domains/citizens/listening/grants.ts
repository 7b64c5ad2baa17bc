import type { Grant } from '#lib/card.ts';

const ASSIGN = ['citizens.assign-listener', 'citizens.end-listening', 'citizens.make-case-of-matter'];
const ANSWER = ['citizens.commit-to-matter', 'citizens.reopen-matter'];

/** Leaders and the office assign; whoever was assigned to the cell of the village promises what they can do themselves. */
export const listeningGrants: readonly Grant[] = [
	...(['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map(
		(post): Grant => ({
			post,
			may: [...ASSIGN, ...ANSWER],
			reach: 'unit-and-below'
		})
	),
	{ post: 'assigned-member', may: ANSWER, reach: 'own-unit' }
];
