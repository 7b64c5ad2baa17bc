/** Keeping the schedule and the reception book. */
export const RECEPTION = [
	'citizens.plan-receptions',
	'citizens.publish-receptions',
	'citizens.move-reception',
	'citizens.cancel-reception',
	'citizens.hold-reception',
	'citizens.hold-surprise-reception',
	'citizens.conclude-reception',
	'citizens.reopen-reception',
	'citizens.record-visit',
	'citizens.answer-visit',
	'citizens.make-case-of-visit'
];
