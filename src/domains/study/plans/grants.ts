import type { Grant } from '#lib/card.ts';

const OWN = [
	'study.draft-plan',
	'study.add-plan-line',
	'study.change-plan-line',
	'study.drop-plan-line',
	'study.sign-plan',
	'study.take-back-plan',
	'study.check-plan',
	'study.close-plan-line',
	'study.reopen-plan-line'
];
const OF_OTHERS = ['study.confirm-plan', 'study.return-plan'];

/** A member writes the own plan, which the rules see to; the cell confirms it, the office where a cell has nobody else. */
export const planGrants: readonly Grant[] = [
	{ post: 'member', may: OWN, reach: 'own-unit' },
	{ post: 'cell-secretary', may: OF_OTHERS, reach: 'own-unit' },
	{ post: 'cell-deputy', may: OF_OTHERS, reach: 'own-unit' },
	{ post: 'office-clerk', may: OF_OTHERS, reach: 'unit-and-below' }
];
