import * as v from 'valibot';
import { baseSalaries } from '#domains/members/honours/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { findRuleSet, type RuleSet, readRuleSets, ruleSetId } from '#lib/rule-sets.ts';
import titleFile from '../rules-data/titles.json' with { type: 'json' };

export const TITLES = [
	'advanced-worker',
	'grassroots-fighter',
	'advanced-collective',
	'excellent-collective',
	'merit-person',
	'merit-collective'
] as const;
export type Title = (typeof TITLES)[number];

const Titles = v.strictObject({
	titles: v.array(
		v.strictObject({
			code: v.picklist(TITLES),
			of: v.picklist(['person', 'collective']),
			/** Tenths of the base salary; null where whoever decides names the sum. */
			tenths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))
		})
	)
});
export type TitleRules = RuleSet<v.InferOutput<typeof Titles>>;
/** @source NĐ 152/2025/NĐ-CP, art. 50 */
export const titleRules: TitleRules[] = readRuleSets(titleFile, Titles);

export const isOfPerson = (title: Title): boolean =>
	titleRules.at(-1)!.parameters.titles.find(({ code }) => code === title)?.of === 'person';

export type Bonus = {
	/** Whole đồng. */
	amount: number;
	baseSalary: number;
	ruleSetId: string;
	baseRulesId: string;
	isVerified: boolean;
};

/**
 * The money that goes with a title on a day: tenths of the base salary then in force, in whole đồng, rounded down. Where the
 * rules name no sum, whoever decides does.
 *
 * @param given whole đồng, for titles without a sum of their own
 */
export function bonusOf(title: Title, on: LocalDate, given?: number): Result<Bonus> {
	const [titles, salary] = [findRuleSet(titleRules, on), findRuleSet(baseSalaries, on)];
	const found = titles?.parameters.titles.find(({ code }) => code === title);
	if (!titles || !salary || !found) return refused({ code: 'emulation.no-rules-then', facts: { on } });
	const baseSalary = salary.parameters.dong;
	const parts = baseSalary * (found.tenths ?? 0);
	const set = (parts - (parts % 10)) / 10;
	if (found.tenths === null && given === undefined) return refused({ code: 'emulation.amount-needed' });
	if (found.tenths !== null && given !== undefined && given !== set)
		return refused({ code: 'emulation.amount-is-set', facts: { amount: set } });
	return done({
		amount: found.tenths === null ? given! : set,
		baseSalary,
		ruleSetId: ruleSetId(titles),
		baseRulesId: ruleSetId(salary),
		isVerified: titles.verified && salary.verified
	});
}
