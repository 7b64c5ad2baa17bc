import * as v from 'valibot';
import { CASE_KINDS, CLOCK_STEPS, caseClock, DIFFICULTIES } from '#domains/citizens/index.ts';
import { dueDate } from '#domains/organisation/calendar/index.ts';
import * as field from '#lib/commands/fields.ts';
import { defineRule } from './compute-rule.ts';

const suspended = v.optional(v.array(v.strictObject({ from: field.day, to: field.day })));

export const calendarDueDate = defineRule({
	does: 'The last day of a limit in calendar or working days, with spans in which the clock stands still.',
	input: v.strictObject({
		from: field.day,
		count: field.wholeNumber(0, 1_000_000),
		unit: v.picklist(['calendar', 'working']),
		direction: v.optional(v.picklist(['after', 'before'])),
		suspended
	}),
	compute: (input) => dueDate(input)
});

export const casesClock = defineRule({
	does: 'The last day of a step of a complaint, denunciation, petition or feedback, with how it was counted.',
	input: v.strictObject({
		kind: v.picklist(CASE_KINDS),
		step: v.picklist(CLOCK_STEPS),
		from: field.day,
		instance: v.optional(v.picklist([1, 2])),
		complex: v.optional(v.boolean()),
		remote: v.optional(v.boolean()),
		places: v.optional(field.wholeNumber(1, 1_000)),
		difficulty: v.optional(v.picklist(DIFFICULTIES)),
		extensions: v.optional(field.wholeNumber(0, 100)),
		suspended
	}),
	compute: (input) => caseClock(input)
});
