import * as v from 'valibot';
import {
	CAP_BASES,
	evaluationClass as classOf,
	evaluationClassRules,
	excellentCap,
	FORCED_CASES,
	SUBJECTS
} from '#domains/evaluation/index.ts';
import * as field from '#lib/commands/fields.ts';
import { done } from '#lib/result.ts';
import { defineRule, heads, underRulesOf } from './compute-rule.ts';

const taskCount = v.strictObject({ total: heads, onTime: heads, late: heads, notDone: heads, exceeding: heads });

export const evaluationClass = defineRule({
	does: 'The class that points and conditions allow, or null where the rules name none; people decide.',
	input: v.strictObject({
		points: field.text(10),
		subject: v.picklist(SUBJECTS),
		tasks: taskCount,
		earlierLimits: v.strictObject({ total: heads, fixed: heads }),
		unitTasks: v.optional(taskCount),
		lowConfidence: v.optional(v.strictObject({ votes: heads, of: heads })),
		subordinateDisciplined: v.optional(v.boolean()),
		forced: v.optional(v.array(v.picklist(FORCED_CASES))),
		on: v.optional(field.day)
	}),
	compute: ({ on, ...question }) => underRulesOf(evaluationClassRules, on, (rules) => classOf(question, rules))
});

export const evaluationExcellentCap = defineRule({
	does: 'How many of a group of like post may be in the highest class.',
	input: v.strictObject({
		rateBp: field.wholeNumber(0, 10_000),
		good: heads,
		excellent: heads,
		base: v.picklist(CAP_BASES),
		on: v.optional(field.day)
	}),
	compute: ({ on, ...question }) =>
		underRulesOf(evaluationClassRules, on, (rules) => done(excellentCap(question, rules)))
});
