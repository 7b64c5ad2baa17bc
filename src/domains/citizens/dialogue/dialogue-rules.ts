import * as v from 'valibot';
import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { type RuleSet, readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import file from '../rules-data/dialogue.json' with { type: 'json' };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.strictObject({ count, unit: v.picklist(['calendar', 'working']) });
const Dialogue = v.strictObject({
	leastPerYear: count,
	/** Share of the commune's voters who can ask for one. */
	voterShareBasisPoints: count,
	/** By which the people are told before the day. */
	noticeDaysBefore: span,
	/** Within which the result is announced, posted and sent to heads of villages. */
	resultWithinDays: span
});
export type DialogueRules = RuleSet<v.InferOutput<typeof Dialogue>>;
export const dialogueRules: DialogueRules[] = readRuleSets(file, Dialogue);

const shift = (on: LocalDate, { count: days, unit }: v.InferOutput<typeof span>, way: 1 | -1): LocalDate =>
	unit === 'working' ? addWorkingDays(on, way * days) : addDays(on, way * days);

/**
 * Last day on which the notice of a dialogue is out in time.
 * @throws RangeError if no rule was in force on the day of the dialogue
 */
export const noticeBy = (on: LocalDate): LocalDate =>
	shift(on, ruleSetInForce(dialogueRules, on).parameters.noticeDaysBefore, -1);

/**
 * Last day on which its result is announced in time.
 * @throws RangeError if no rule was in force on the day of the dialogue
 */
export const resultBy = (on: LocalDate): LocalDate =>
	shift(on, ruleSetInForce(dialogueRules, on).parameters.resultWithinDays, 1);
