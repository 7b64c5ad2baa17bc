import type { DomainCard } from '#lib/card.ts';

const DRAFTS = [
	'reports.enter-figure',
	'reports.set-target',
	'reports.take-snapshot',
	'reports.issue-report',
	'reports.return-report'
];
const OF_PROVINCE = DRAFTS.filter((command) => command !== 'reports.enter-figure');
const LEADS = [...DRAFTS, 'reports.check-report', 'reports.sign-report'];

/**
 * The office draws up and issues; the two leaders check and sign, neither of them what they drew up themselves. Posts of a
 * province do the same with the reports of the province, and see the life of its communes, but change nothing in them: what is entered by hand
 * comes from the communes. Posts of the nation see the same of all provinces.
 */
export const card = {
	domain: 'reports',
	grants: [
		{ post: 'office-clerk', may: DRAFTS, reach: 'unit-and-below' },
		{ post: 'standing-deputy', may: LEADS, reach: 'unit-and-below' },
		{ post: 'commune-secretary', may: LEADS, reach: 'unit-and-below' },
		{ post: 'nation-clerk', may: ['read:life'], reach: 'unit-and-below' },
		{ post: 'nation-leader', may: ['read:life'], reach: 'unit-and-below' },
		{ post: 'province-clerk', may: ['read:life'], reach: 'unit-and-below' },
		{ post: 'province-leader', may: ['read:life'], reach: 'unit-and-below' },
		{ post: 'province-clerk', may: OF_PROVINCE, reach: 'own-unit' },
		{
			post: 'province-leader',
			may: [...OF_PROVINCE, 'reports.check-report', 'reports.sign-report'],
			reach: 'own-unit'
		}
	]
} satisfies DomainCard;
