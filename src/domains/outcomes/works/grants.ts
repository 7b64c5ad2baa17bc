export const WORK_COMMANDS = [
	'outcomes.plan-work',
	'outcomes.set-work-state',
	'outcomes.record-pledge',
	'outcomes.record-contribution',
	'outcomes.record-expense',
	'outcomes.reverse-entry',
	'outcomes.note-supervision'
];
