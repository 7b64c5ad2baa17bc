import type { Grant } from '#lib/card.ts';

const READ = 'read:evaluations';
/** Those who see the whole life of the commune count, and write down what was found. */
const COUNT = [
	'evaluation.open-round',
	'evaluation.add-subject',
	'evaluation.gather',
	'evaluation.gather-one',
	'evaluation.record-finding',
	'evaluation.withdraw-finding'
];

/** Who leads a cell marks in it, the office appraises, the secretary and the standing deputy decide. */
export const yearGrants: readonly Grant[] = [
	{
		post: 'member',
		may: ['evaluation.mark-self', 'evaluation.object'],
		reach: 'own-unit'
	},
	{ post: 'cell-secretary', may: [READ, 'evaluation.mark-cell'], reach: 'own-unit' },
	{ post: 'cell-deputy', may: [READ, 'evaluation.mark-cell'], reach: 'own-unit' },
	{
		post: 'office-clerk',
		// For a cell of one leader, whose own result nobody in it could write down: `whyNotMarkCell`.
		may: [READ, ...COUNT, 'evaluation.appraise', 'evaluation.mark-cell'],
		reach: 'unit-and-below'
	},
	...(['commune-secretary', 'standing-deputy'] as const).map((post) => ({
		post,
		may: [READ, ...COUNT, 'evaluation.decide', 'evaluation.reopen-decision', 'evaluation.answer-objection'],
		reach: 'unit-and-below' as const
	}))
];
