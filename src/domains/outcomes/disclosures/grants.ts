export const DISCLOSURE_COMMANDS = [
	'outcomes.open-disclosure',
	'outcomes.record-publication',
	'outcomes.end-publication',
	'outcomes.withdraw-disclosure'
];
