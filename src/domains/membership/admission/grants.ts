import type { Grant } from '#lib/card.ts';

/** What a cell does for its candidates; the office may do all of it in a cell's stead. */
const CELL = [
	'membership.list-candidate',
	'membership.change-candidate',
	'membership.note-mentoring',
	'membership.note-paper',
	'membership.keep-paper-file',
	'membership.withdraw-paper-file',
	'membership.record-stage',
	'membership.name-introducers',
	'membership.record-verification',
	'membership.tie-vote',
	'membership.hold-ceremony',
	'membership.correct-step',
	'membership.take-step-back',
	'membership.stop-candidate',
	'membership.resume-candidate'
];

const ABOVE = [
	'membership.set-admission-target',
	'membership.record-committee-vote',
	'membership.record-admission-decision',
	'membership.recognise-member',
	'membership.strike-probationer'
];

export const admissionGrants: readonly Grant[] = [
	{ post: 'cell-secretary', may: CELL, reach: 'own-unit' },
	{ post: 'cell-deputy', may: CELL, reach: 'own-unit' },
	{ post: 'office-clerk', may: [...CELL, ...ABOVE], reach: 'unit-and-below' }
];
