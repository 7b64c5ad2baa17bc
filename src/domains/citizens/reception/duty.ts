import * as v from 'valibot';
import { addDays, addMonths, type LocalDate, weekday } from '#lib/local-date.ts';
import { findRuleSet, type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/reception.json' with { type: 'json' };

/** Those whom the law, or their own rules, put to receiving citizens at the commune. */
export const DUTY_ROLES = ['party-secretary', 'committee-chair', 'council-board', 'deputies'] as const;
export type DutyRole = (typeof DUTY_ROLES)[number];

const days = v.pipe(v.number(), v.integer(), v.minValue(0));
const Reception = v.strictObject({
	duties: v.array(
		v.strictObject({
			role: v.picklist(DUTY_ROLES),
			/** The least that is asked; 0 where no paper gives a number. */
			days,
			per: v.picklist(['week', 'month']),
			source: v.string(),
			verified: v.boolean()
		})
	),
	/** Working days by which the schedule must be out before the day of reception. */
	publishWorkingDaysBefore: days,
	/** Whether a day that somebody else presides counts for the holder of the duty. */
	substituteCounts: v.boolean(),
	/** Whether reception may be held online. */
	online: v.boolean()
});
export type ReceptionRules = RuleSet<v.InferOutput<typeof Reception>>;

export const receptionRules: ReceptionRules[] = readRuleSets(file, Reception);

/** How many days of reception a duty asks for in a month, and on what ground. */
export type RequiredDays = { days: number; per: 'week' | 'month'; source: string; verified: boolean };

/**
 * The least number of days in a month, or undefined where no rule was in force. A weekly duty asks for as many days as
 * weeks begin in the month.
 *
 * @param month its first day
 * @source citizens handbook, 1.1
 */
export function requiredDays(
	role: DutyRole,
	month: LocalDate,
	sets: readonly ReceptionRules[] = receptionRules
): RequiredDays | undefined {
	const duty = findRuleSet(sets, month)?.parameters.duties.find((line) => line.role === role);
	if (!duty) return undefined;
	const { days: each, per, source, verified } = duty;
	return { days: per === 'week' ? each * mondaysIn(month) : each, per, source, verified };
}

function mondaysIn(month: LocalDate): number {
	const end = addMonths(month, 1);
	let count = 0;
	for (let day = addDays(month, (8 - weekday(month)) % 7); day < end; day = addDays(day, 7)) count += 1;
	return count;
}
