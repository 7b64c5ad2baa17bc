import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { findRuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/supplement-slip.json' with { type: 'json' };

const dayOfYear = v.pipe(v.string(), v.regex(/^\d\d-\d\d$/));
/** Days of the year, 'MM-DD'. @source HD 06-HD/TW 2025 */
export const slipRules = readRuleSets(
	file,
	v.strictObject({
		/** From then on everybody is asked for the slip of the year. */
		opens: dayOfYear,
		/** Last day for the member, then for the office. */
		handInBy: dayOfYear,
		settleBy: dayOfYear
	})
);

/** Fields of the roll that a member may say have changed. */
export const SLIP_FIELDS = [
	'residence',
	'job',
	'position',
	'education',
	'degree',
	'politicalTheory',
	'phone',
	'email'
] as const;
export type SlipField = (typeof SLIP_FIELDS)[number];

/** What the roll has no field for. */
export const SLIP_SECTIONS = ['training', 'posts', 'awards', 'discipline', 'family', 'abroad', 'other'] as const;
export type SlipSection = (typeof SLIP_SECTIONS)[number];
export type SlipNews = Record<SlipSection, string>;

/**
 * handed-in → checked by the cell → accepted by the office; handed-in or checked → returned → handed-in again.
 * checked goes back to handed-in, accepted back to checked.
 */
export type SlipState = 'handed-in' | 'checked' | 'accepted' | 'returned';

export type SlipLine = {
	field: SlipField;
	/** What the roll said when the slip was handed in. */
	from: string;
	to: string;
	verdict: 'open' | 'accepted' | 'declined';
	/** Why it was declined. */
	why: string;
};

/** The fields in which a member says otherwise than the roll. */
export const linesOf = (known: Record<SlipField, string>, written: Record<SlipField, string>): SlipLine[] =>
	SLIP_FIELDS.filter((field) => known[field].trim() !== written[field].trim()).map((field) => ({
		field,
		from: known[field],
		to: written[field].trim(),
		verdict: 'open',
		why: ''
	}));

/** The days of a year's slip under the rules of its last day. */
export function slipDays(year: number): { opens: LocalDate; handInBy: LocalDate; settleBy: LocalDate } | undefined {
	const rules = findRuleSet(slipRules, `${year}-12-31`)?.parameters;
	return (
		rules && {
			opens: `${year}-${rules.opens}`,
			handInBy: `${year}-${rules.handInBy}`,
			settleBy: `${year}-${rules.settleBy}`
		}
	);
}

/** The year whose slip is asked for on a day: the last one that has opened. */
export function slipYear(today: LocalDate): number {
	const year = Number(today.slice(0, 4));
	return today >= (slipDays(year)?.opens ?? `${year}-12-31`) ? year : year - 1;
}

/** Why a member cannot hand in a slip: another year, or one that is further on already. */
export function whyNotHandIn(
	{ year, activity, state }: { year: number; activity: string; state?: SlipState },
	today: LocalDate
): Refusal | undefined {
	const present = Number(today.slice(0, 4));
	if (year > present || year < present - 1) return { code: 'members.slip-year', facts: { year } };
	if (activity === 'left' || activity === 'died') return { code: 'members.slip-not-on-roll' };
	return state === 'checked' || state === 'accepted' ? { code: 'members.slip-further-on' } : undefined;
}

/** Why somebody cannot check a slip for the cell: not its turn, or their own. */
export function whyNotCheck(
	{ state, personId }: { state: SlipState; personId: string },
	by: string,
	isChecked: boolean
): Refusal | undefined {
	if (state !== (isChecked ? 'handed-in' : 'checked')) return { code: 'members.slip-not-its-turn' };
	return personId === by ? { code: 'members.slip-own' } : undefined;
}

export type Verdict = { field: SlipField; verdict: 'accepted' | 'declined'; why: string };

/** The lines with what the office says of each: every one of them, a declined one with its reason. */
export function settled(lines: readonly SlipLine[], verdicts: readonly Verdict[]): SlipLine[] | Refusal {
	const said = new Map(verdicts.map((one) => [one.field, one]));
	const undecided = lines.filter(({ field }) => !said.has(field)).length;
	if (undecided > 0) return { code: 'members.slip-undecided', facts: { count: undecided } };
	if (lines.some(({ field }) => said.get(field)!.verdict === 'declined' && !said.get(field)!.why))
		return { code: 'members.slip-why-declined' };
	return lines.map((line) => ({ ...line, ...said.get(line.field)!, field: line.field }));
}
