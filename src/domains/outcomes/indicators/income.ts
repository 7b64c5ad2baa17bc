import * as v from 'valibot';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/income-sources.json' with { type: 'json' };

const Sources = v.strictObject({
	/** What a sheet becomes the figure of. */
	indicators: v.array(v.string()),
	sources: v.array(
		v.strictObject({
			code: v.string(),
			name: v.strictObject({ vi: v.string(), en: v.string() }),
			/** Whether costs are taken off. */
			hasCost: v.boolean()
		})
	)
});
export type IncomeRules = RuleSet<v.InferOutput<typeof Sources>>;

/** @source citizens handbook, 5: income a head, criterion 10 */
export const incomeRules: IncomeRules[] = readRuleSets(file, Sources);

/** One source of income in a year, in whole million đồng. */
export type IncomeLine = { source: string; takings: number; cost: number };

/** All sources together, takings less costs, in whole million đồng; a loss of one source is taken off the others. */
export const incomeOf = (lines: readonly IncomeLine[]): number =>
	lines.reduce((sum, { takings, cost }) => sum + takings - cost, 0);

/** Why a sheet cannot be, or undefined if it can. */
export function whyNotSheet(lines: readonly IncomeLine[], { parameters }: IncomeRules): Refusal | undefined {
	for (const [index, { source, cost }] of lines.entries()) {
		const known = parameters.sources.find(({ code }) => code === source);
		if (!known) return { code: 'outcomes.income-source-unknown' };
		if (lines.findIndex((one) => one.source === source) !== index) return { code: 'outcomes.income-source-twice' };
		if (cost > 0 && !known.hasCost) return { code: 'outcomes.income-without-cost' };
	}
	return incomeOf(lines) < 0 ? { code: 'outcomes.income-negative' } : undefined;
}
