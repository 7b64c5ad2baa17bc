import * as v from 'valibot';
import { addMonths, type LocalDate, lastOfMonth } from '#lib/local-date.ts';
import { findRuleSet, type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import feeFile from '../rules-data/party-fees.json' with { type: 'json' };
import wageFile from '../rules-data/regional-minimum-wage.json' with { type: 'json' };

/** What members pay by, and why some pay less: the names that stand in rule sets, records and words. */
export const FEE_GROUPS = [
	'insured',
	'pension',
	'benefit',
	'merit',
	'uninsured',
	'uninsured-retired',
	'student'
] as const;
export type FeeGroup = (typeof FEE_GROUPS)[number];
export const RELIEFS = ['party-age', 'social-pension', 'hardship', 'reduction'] as const;
export type ReliefKind = (typeof RELIEFS)[number];

/** A month, 'YYYY-MM'. */
export type Month = string;

const whole = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least));
const basisPoints = v.pipe(whole(0), v.maxValue(10_000));

const Rate = v.variant('rate', [
	/** Of the member's own insurance salary, pension or allowance. */
	v.strictObject({ code: v.picklist(FEE_GROUPS), rate: v.literal('share-of-base'), basisPoints }),
	/** Of the minimum wage of the region. */
	v.strictObject({ code: v.picklist(FEE_GROUPS), rate: v.literal('share-of-wage'), basisPoints }),
	v.strictObject({ code: v.picklist(FEE_GROUPS), rate: v.literal('fixed'), dong: whole(1) }),
	/** A sum that the cell sets between two others. */
	v.strictObject({ code: v.picklist(FEE_GROUPS), rate: v.literal('stated'), least: whole(1), most: whole(1) })
]);
export type FeeRate = v.InferOutput<typeof Rate>;

const Relief = v.strictObject({
	code: v.picklist(RELIEFS),
	pays: v.picklist(['nothing', 'part']),
	/** Months that one decision covers at most; absent where it lasts as long as its reason. */
	mostMonths: v.optional(whole(1)),
	/** Full years in the Party that it asks for. */
	partyYears: v.optional(whole(1))
});

const Fees = v.strictObject({
	groups: v.array(Rate),
	reliefs: v.array(Relief),
	/** Of what a cell collects, what it keeps. */
	cellKeepsBasisPoints: basisPoints,
	/** Of what the cells hand on, what the commune keeps. */
	communeKeepsBasisPoints: basisPoints,
	/** Unpaid months of a year, without a reason, from which the cell looks into it. */
	flagAfterMonths: whole(1)
});
export type FeeRules = RuleSet<v.InferOutput<typeof Fees>>;

/** @source QĐ 342-QĐ/TW 2010; QĐ 01-QĐ/TW 2026; ĐL 8 for the months after which a cell looks into it */
export const feeRules: FeeRules[] = readRuleSets(feeFile, Fees);

const Wage = v.strictObject({ dong: v.pipe(v.array(whole(1)), v.length(4)) });
/** Minimum wage a month of regions I to IV, whole đồng. */
export const minimumWages: RuleSet<v.InferOutput<typeof Wage>>[] = readRuleSets(wageFile, Wage);

export const firstDay = (month: Month): LocalDate => `${month}-01`;
export const lastDay = (month: Month): LocalDate => lastOfMonth(firstDay(month));
export const monthsOn = (month: Month, count: number): Month => addMonths(firstDay(month), count).slice(0, 7);

/** Months from one to another, both with it; none where the second comes first. */
export function monthsBetween(from: Month, to: Month): Month[] {
	const months: Month[] = [];
	for (let month = from; month <= to; month = monthsOn(month, 1)) months.push(month);
	return months;
}

/** The rules that the fee of a month stands under: those in force on its first day. */
export const feeRulesOf = (month: Month): FeeRules | undefined => findRuleSet(feeRules, firstDay(month));

/** Region and shares as a commune set them, from a month on. */
export type FeeSetting = {
	fromMonth: Month;
	region: number;
	cellKeepsBp: number | null;
	communeKeepsBp: number | null;
};

export const settingOf = <S extends { fromMonth: Month }>(settings: readonly S[], month: Month): S | undefined =>
	settings
		.filter(({ fromMonth }) => fromMonth <= month)
		.toSorted((a, b) => (a.fromMonth < b.fromMonth ? -1 : 1))
		.at(-1);

/** Minimum wage of a month where the commune lies; undefined while nobody said in which region. */
export const wageOf = (settings: readonly FeeSetting[], month: Month): number | undefined => {
	const region = settingOf(settings, month)?.region;
	return region && findRuleSet(minimumWages, firstDay(month))?.parameters.dong[region - 1];
};
