import type { Grant } from '#lib/card.ts';

/** Reaches the units whose files the post opens; the command itself finds no file that its caller may not know. */
const FILE = [
	'read:discipline',
	'discipline.open-case',
	'discipline.tell-subject',
	'discipline.record-hearing',
	'discipline.record-vote',
	'discipline.propose',
	'discipline.decide',
	'discipline.drop-case',
	'discipline.spare',
	'discipline.undo-step',
	'discipline.suspend',
	'discipline.extend-suspension',
	'discipline.end-suspension',
	'discipline.receive-appeal',
	'discipline.answer-appeal',
	'discipline.let-in',
	'discipline.let-out'
];

/** The commission keeps the files of the commune, the secretary of a cell those that the cell decides; never one about themself. */
export const disciplineGrants: readonly Grant[] = [
	{ post: 'inspection-head', may: FILE, reach: 'unit-and-below' },
	{ post: 'cell-secretary', may: FILE, reach: 'own-unit' }
];
