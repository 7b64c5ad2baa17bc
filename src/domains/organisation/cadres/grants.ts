import type { Grant } from '#lib/card.ts';

const PREPARE = [
	'read:cadres',
	'organisation.plan-title',
	'organisation.propose-candidate',
	'organisation.declare-relative',
	'organisation.withdraw-relative',
	'organisation.record-confidence',
	'organisation.add-place',
	'organisation.add-staff',
	'organisation.propose-assignment',
	'organisation.sign-handover'
];
const DECIDE = [
	'organisation.decide-candidate',
	'organisation.follow-confidence',
	'organisation.decide-assignment',
	'organisation.undo-assignment'
];

/** The office prepares; who leads the commune decides. Nobody else reads it, but everybody what is on record of themselves. */
export const cadreGrants: readonly Grant[] = [
	{ post: 'office-clerk', may: PREPARE, reach: 'unit-and-below' },
	...(['commune-secretary', 'standing-deputy'] as const).map((post) => ({
		post,
		may: [...PREPARE, ...DECIDE],
		reach: 'unit-and-below' as const
	}))
];
