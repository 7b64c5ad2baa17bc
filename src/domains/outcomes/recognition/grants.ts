/** What a village keeps of its own rounds. */
export const VILLAGE_ROUND_COMMANDS = [
	'outcomes.open-recognition',
	'outcomes.record-village-step',
	'outcomes.take-back-village-step',
	'outcomes.record-household',
	'outcomes.strike-household',
	'outcomes.note-objection'
];

/** What the office does with all of them. Whoever may, sees the lists: objections and households decide what may come next. */
export const RECOGNITION_COMMANDS = [
	...VILLAGE_ROUND_COMMANDS,
	'outcomes.record-recognition-step',
	'outcomes.take-back-step',
	'outcomes.end-recognition',
	'outcomes.revoke-recognition',
	'outcomes.withdraw-title',
	'outcomes.restore-title',
	'outcomes.answer-objection',
	'outcomes.carry-recognition'
];
