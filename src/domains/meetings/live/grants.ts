/** What every member does in the room of a meeting; the chair's part is let through by the rule `whyNotRecord`. */
export const IN_THE_ROOM = [
	'meetings.check-in',
	'meetings.ask-for-floor',
	'meetings.withdraw-request',
	'meetings.give-floor',
	'meetings.extend-floor',
	'meetings.end-floor',
	'meetings.set-speaking-time',
	'meetings.propose-amendment',
	'meetings.withdraw-amendment',
	'meetings.take-up-amendment',
	'meetings.decline-amendment',
	'meetings.reconsider-amendment'
];
