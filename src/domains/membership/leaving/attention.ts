import * as v from 'valibot';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/attention.json' with { type: 'json' };

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Parameters = v.strictObject({
	/** Months of a year with an absence without a reason, after which the cell considers and proposes; nothing follows by itself. */
	unexcusedMonthsInYear: count,
	/** How often the cell speaks to a member who works away. */
	contactEveryDays: count
});
export const attentionRules = readRuleSets(file, Parameters);

/** When to speak to somebody again: as agreed, else so many days after the last time, or after they left. */
export const contactDueOn = (
	{ nextOn, awaySince }: { nextOn: LocalDate | null; awaySince: LocalDate | null },
	today: LocalDate,
	everyDays: number
): LocalDate => nextOn ?? (awaySince ? addDays(awaySince, everyDays) : today);

/** Why a contact cannot be written down so. */
export function whyNotContact(
	{ activity, on, nextOn }: { activity: string; on: LocalDate; nextOn: LocalDate },
	today: LocalDate
): Refusal | undefined {
	if (activity !== 'temporarily-away') return { code: 'membership.not-away' };
	if (on > today) return { code: 'membership.step-in-future', facts: { on } };
	return nextOn <= on ? { code: 'membership.next-before' } : undefined;
}
