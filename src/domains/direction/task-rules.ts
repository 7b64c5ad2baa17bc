import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import file from './rules-data/tasks.json' with { type: 'json' };

const parameters = v.strictObject({
	/** Days before the due day from which a task counts as due soon. */
	soonDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Days until the due day where a directive names none. */
	defaultDeadlineDays: v.pipe(v.number(), v.integer(), v.minValue(1))
});

const sets = readRuleSets(file, parameters);

/** Rules for tasks in force on a day. */
export const taskRules = (on: LocalDate) => ruleSetInForce(sets, on).parameters;
