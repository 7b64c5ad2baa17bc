import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import file from '../rules-data/cascade.json' with { type: 'json' };

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));

const parameters = v.strictObject({
	/** Days in which a unit says how it carries out what is asked. */
	answerWithinDays: whole,
	/** Days after the due day from which whoever asked is told again. */
	escalateAfterDays: whole,
	/** Hours of a clause where nobody put a figure. */
	hoursOfAsk: whole,
	/** Hours that a task counts for which no document asked. */
	hoursOfTask: whole,
	/** Hours asked of a unit in one month from which it is warned of. */
	heavyMonthHours: whole,
	/** Share of words that two clauses have in common to be shown as alike. */
	similarPercent: whole,
	/** How far back clauses are compared. */
	similarMonths: whole
});

const sets = readRuleSets(file, parameters);

/** Rules for what documents ask of units, in force on a day. */
export const cascadeRules = (on: LocalDate) => ruleSetInForce(sets, on).parameters;
