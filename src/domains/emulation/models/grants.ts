import type { Grant } from '#lib/card.ts';

const PROPOSE = [
	'emulation.propose-model',
	'emulation.change-model',
	'emulation.place-model',
	'emulation.record-figure',
	'emulation.strike-figure',
	'emulation.add-photo',
	'emulation.show-photo',
	'emulation.record-consent'
];
const ADOPT = ['emulation.replicate', 'emulation.settle-adoption'];
const CHECK = ['emulation.check-figure', 'emulation.move-model'];

/** Units propose and take over; the office checks; who leads the commune recognises. */
export const modelGrants: readonly Grant[] = [
	...(['cell-secretary', 'cell-deputy', 'village-head'] as const).map((post) => ({
		post,
		may: [...PROPOSE, ...ADOPT],
		reach: 'own-unit' as const
	})),
	{ post: 'branch-head', may: PROPOSE, reach: 'own-unit' },
	{ post: 'front-head', may: [...PROPOSE, ...ADOPT], reach: 'own-unit' },
	{ post: 'organisation-head', may: ADOPT, reach: 'own-unit' },
	...(['organisation-head', 'organisation-deputy'] as const).map((post) => ({
		post,
		may: PROPOSE,
		reach: 'unit-and-below' as const
	})),
	{ post: 'office-clerk', may: [...PROPOSE, ...ADOPT, ...CHECK], reach: 'unit-and-below' },
	...(['commune-secretary', 'standing-deputy'] as const).map((post) => ({
		post,
		may: [...PROPOSE, ...ADOPT, ...CHECK, 'emulation.recognise-model'],
		reach: 'unit-and-below' as const
	}))
];
