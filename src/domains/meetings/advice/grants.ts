import type { Grant } from '#lib/card.ts';

/** Given to members too, because anyone may keep the minutes; the operation lets recorders and the assigned alone. */
export const adviceGrants: readonly Grant[] = [
	{ post: 'assigned-member', may: ['meetings.record-advice'], reach: 'own-unit' },
	{ post: 'member', may: ['meetings.record-advice'], reach: 'own-unit' }
];
