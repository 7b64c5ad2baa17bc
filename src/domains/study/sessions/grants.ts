import type { Grant } from '#lib/card.ts';

const ISSUE = ['study.issue-topic', 'study.withdraw-topic'];
const FOR_SEVERAL = ['study.plan-wide-session', 'study.cancel-wide-session'];
const KEEP = [
	'study.write-programme',
	'study.adopt-standards',
	'study.tie-meeting',
	'study.plan-session',
	'study.cancel-session',
	'study.hold-session',
	'study.set-quiz'
];

export const sessionGrants: readonly Grant[] = [
	...(['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map((post) => ({
		post,
		may: [...ISSUE, ...FOR_SEVERAL, 'study.write-programme', 'study.adopt-standards'],
		reach: 'unit-and-below' as const
	})),
	{ post: 'cell-secretary', may: KEEP, reach: 'own-unit' },
	{ post: 'cell-deputy', may: KEEP, reach: 'own-unit' },
	{ post: 'member', may: ['study.open-papers', 'study.answer-quiz'], reach: 'own-unit' }
];
