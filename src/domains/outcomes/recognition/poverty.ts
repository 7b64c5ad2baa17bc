import * as v from 'valibot';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/poverty-standard.json' with { type: 'json' };
import type { HouseholdClass } from './procedure.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Standard = v.strictObject({
	lines: v.array(v.strictObject({ area: v.picklist(['rural', 'urban']), dongAMonth: count })),
	/** Fewest deprivations that make a household below the line poor rather than near-poor. */
	deprivationsOfPoor: count,
	deprivations: v.array(v.strictObject({ code: v.string(), name: v.strictObject({ vi: v.string(), en: v.string() }) }))
});
export type PovertyStandard = RuleSet<v.InferOutput<typeof Standard>>;
export type Area = 'rural' | 'urban';
export type Level = 'poor' | 'near-poor' | 'none';

/** @source citizens handbook, 7: Decree 07/2021/NĐ-CP, prolonged to the end of 2026; Decree 351/2025/NĐ-CP */
export const povertyStandards: PovertyStandard[] = readRuleSets(file, Standard);

export type Survey = { income: number; deprivations: readonly string[] };

/**
 * What the standard says of a household: a proposal, which people decide on.
 *
 * @param income đồng a head and month
 */
export function levelOf({ income, deprivations }: Survey, area: Area, { parameters }: PovertyStandard): Level {
	const line = parameters.lines.find((one) => one.area === area)!;
	if (income > line.dongAMonth) return 'none';
	return deprivations.length >= parameters.deprivationsOfPoor ? 'poor' : 'near-poor';
}

/** Why a class cannot be given so, or undefined if it can: one that the standard does not give has its reason. */
export function whyNotClass(
	{ level }: Pick<HouseholdClass, 'level'>,
	survey: Survey,
	reason: string,
	area: Area,
	standard: PovertyStandard
): Refusal | undefined {
	const stranger = survey.deprivations.find(
		(one) => !standard.parameters.deprivations.some(({ code }) => code === one)
	);
	if (stranger !== undefined || new Set(survey.deprivations).size < survey.deprivations.length)
		return { code: 'outcomes.deprivation-unknown' };
	if (level === null || reason || levelOf(survey, area, standard) === level) return undefined;
	return { code: 'outcomes.class-differs' };
}
