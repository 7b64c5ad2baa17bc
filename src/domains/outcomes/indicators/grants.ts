/** What a village writes down about itself. */
export const CAPTURE_COMMANDS = ['outcomes.record-indicators', 'outcomes.record-income-sheet'];

/** What the commune does with it. */
export const INDICATOR_COMMANDS = [
	...CAPTURE_COMMANDS,
	'outcomes.record-indicator-table',
	'outcomes.approve-indicators',
	'outcomes.return-indicator',
	'outcomes.lock-period',
	'outcomes.reopen-period',
	'outcomes.set-threshold',
	'outcomes.choose-criteria',
	'outcomes.import-criteria',
	'outcomes.draw-village-map'
];
