import type { Grant } from '#lib/card.ts';

const TAKE_PART = [
	'emulation.sign-up',
	'emulation.withdraw-sign-up',
	'emulation.record-deed',
	'emulation.strike-deed',
	'emulation.nominate',
	'emulation.withdraw-nomination'
];
const LEAD = [
	'emulation.open-campaign',
	'emulation.end-campaign',
	'emulation.review-campaign',
	'emulation.set-council',
	'emulation.confirm-deed',
	'emulation.record-council-vote'
];

/** Units sign up and write down what they did; the office runs the movement; who leads the commune decides. */
export const campaignGrants: readonly Grant[] = [
	...(['cell-secretary', 'cell-deputy', 'village-head', 'front-head', 'branch-head'] as const).map((post) => ({
		post,
		may: TAKE_PART,
		reach: 'own-unit' as const
	})),
	...(['organisation-head', 'organisation-deputy'] as const).map((post) => ({
		post,
		may: TAKE_PART,
		reach: 'unit-and-below' as const
	})),
	{ post: 'office-clerk', may: [...TAKE_PART, ...LEAD], reach: 'unit-and-below' },
	...(['commune-secretary', 'standing-deputy'] as const).map((post) => ({
		post,
		may: [...TAKE_PART, ...LEAD, 'emulation.decide-commendation', 'emulation.reopen-commendation'],
		reach: 'unit-and-below' as const
	}))
];
