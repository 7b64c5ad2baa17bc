import type { DomainCard, Grant } from '#lib/card.ts';

const TIES = ['thread.tie-nodes', 'thread.untie-nodes'];
const grant = (post: Grant['post'], reach: Grant['reach']): Grant => ({ post, may: TIES, reach });

/** Whoever gives tasks in a unit says what they lead to. */
export const card = {
	domain: 'thread',
	grants: [
		grant('commune-secretary', 'unit-and-below'),
		grant('standing-deputy', 'unit-and-below'),
		grant('office-clerk', 'unit-and-below'),
		grant('cell-secretary', 'own-unit'),
		grant('cell-deputy', 'own-unit')
	]
} satisfies DomainCard;
