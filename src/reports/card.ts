import type { DomainCard } from '#lib/card.ts';

const DRAFTS = [
	'reports.enter-figure',
	'reports.set-target',
	'reports.take-snapshot',
	'reports.issue-report',
	'reports.return-report'
];
const LEADS = [...DRAFTS, 'reports.check-report', 'reports.sign-report'];

/** The office draws up and issues; the two leaders check and sign, neither of them what they drew up themselves. */
export const card = {
	domain: 'reports',
	grants: [
		{ post: 'office-clerk', may: DRAFTS, reach: 'unit-and-below' },
		{ post: 'standing-deputy', may: LEADS, reach: 'unit-and-below' },
		{ post: 'commune-secretary', may: LEADS, reach: 'unit-and-below' }
	]
} satisfies DomainCard;
