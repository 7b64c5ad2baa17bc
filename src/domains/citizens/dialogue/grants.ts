import type { Grant } from '#lib/card.ts';

const HOLD = [
	'citizens.plan-dialogue',
	'citizens.change-dialogue',
	'citizens.notice-dialogue',
	'citizens.move-dialogue',
	'citizens.cancel-dialogue',
	'citizens.hold-dialogue',
	'citizens.conclude-dialogue',
	'citizens.reopen-dialogue',
	'citizens.take-question',
	'citizens.remove-question',
	'citizens.answer-question',
	'citizens.make-case-of-question',
	'citizens.commit-to-question',
	'citizens.reopen-question'
];

export const dialogueGrants: readonly Grant[] = (['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map(
	(post) => ({ post, may: HOLD, reach: 'unit-and-below' })
);
