import type { Grant } from '#lib/card.ts';

const PLAN = [
	'meetings.plan-theme',
	'meetings.change-theme',
	'meetings.approve-theme',
	'meetings.propose-theme-again',
	'meetings.drop-theme',
	'meetings.plan-months'
];
const ISSUE = ['meetings.issue-theme', 'meetings.withdraw-issued-theme'];

export const yearGrants: readonly Grant[] = [
	{ post: 'cell-secretary', may: PLAN, reach: 'own-unit' },
	{ post: 'cell-deputy', may: PLAN, reach: 'own-unit' },
	{ post: 'commune-secretary', may: ISSUE, reach: 'unit-and-below' },
	{ post: 'standing-deputy', may: ISSUE, reach: 'unit-and-below' },
	{ post: 'office-clerk', may: ISSUE, reach: 'unit-and-below' }
];
