import type { Grant } from '#lib/card.ts';

const PREPARE = ['meetings.set-manner', 'meetings.set-conditions'];

export const mannerGrants: readonly Grant[] = [
	{ post: 'cell-secretary', may: PREPARE, reach: 'own-unit' },
	{ post: 'cell-deputy', may: PREPARE, reach: 'own-unit' },
	{ post: 'member', may: ['meetings.confirm-identity', 'meetings.record-group-sitting'], reach: 'own-unit' }
];
