import * as v from 'valibot';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/public-ranges.json' with { type: 'json' };

export const FIGURE_KINDS = ['capital', 'cost', 'revenue', 'output', 'people'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A thousand billion đồng: above any model of a commune, and thousands of them still add up exactly. */
export const MOST = 1_000_000_000_000;

/** Money is whole đồng; what is harvested or who took part is counted in a measure of its own. */
export const isMoney = (kind: FigureKind): boolean => kind === 'capital' || kind === 'cost' || kind === 'revenue';

export type Figure = {
	year: number;
	kind: FigureKind;
	quantity: number;
	measure: string;
	/** Whether somebody other than who wrote it down held it against its receipt. */
	isChecked: boolean;
};

/** What a figure is counted in, or why it is not understood. */
export function measureOf(kind: FigureKind, measure: string | undefined): string | Refusal {
	if (isMoney(kind)) return 'VND';
	return measure ? measure : { code: 'emulation.measure-needed' };
}

export type Claim = { byPerson: string; hasFile: boolean; isStruck: boolean; isChecked: boolean };

/**
 * Why a person does not check a figure: their own, or one that nothing proves. Where there is no receipt, the checker says
 * what they saw instead.
 */
export function whyNotCheckFigure(claim: Claim, by: string, note: string): Refusal | undefined {
	if (claim.isStruck) return { code: 'emulation.figure-struck' };
	if (claim.isChecked) return { code: 'emulation.figure-checked-already' };
	if (claim.byPerson === by) return { code: 'emulation.own-figure' };
	if (!claim.hasFile && !note) return { code: 'emulation.figure-without-proof' };
	return undefined;
}

export type Year = { year: number; revenue: number; cost: number; income: number; isChecked: boolean };

/** Income of each year that has takings and costs, in whole đồng; checked only where all of it is. */
export function incomes(figures: readonly Figure[]): Year[] {
	const having = (of: FigureKind) => new Set(figures.filter(({ kind }) => kind === of).map(({ year }) => year));
	const costs = having('cost');
	const years = [...having('revenue')].filter((year) => costs.has(year)).toSorted();
	return years.map((year) => {
		const parts = figures.filter((one) => one.year === year && (one.kind === 'revenue' || one.kind === 'cost'));
		const sum = (kind: FigureKind) => parts.reduce((all, one) => (one.kind === kind ? all + one.quantity : all), 0);
		const [revenue, cost] = [sum('revenue'), sum('cost')];
		return { year, revenue, cost, income: revenue - cost, isChecked: parts.every(({ isChecked }) => isChecked) };
	});
}

const Ranges = v.strictObject({
	/** Whole đồng, rising: each is the end of one range and the beginning of the next. */
	bounds: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.minLength(1))
});
export type PublicRanges = RuleSet<v.InferOutput<typeof Ranges>>;
export const publicRanges: PublicRanges[] = readRuleSets(file, Ranges);

/** Between which bounds an amount lies; no lower one for a loss, no upper one for the highest range. */
export function rangeOf(dong: number, { parameters: { bounds } }: PublicRanges): { from?: number; to?: number } {
	const next = bounds.findIndex((bound) => dong < bound);
	if (next === 0) return { to: bounds[0]! };
	if (next === -1) return { from: bounds.at(-1)! };
	return { from: bounds[next - 1]!, to: bounds[next]! };
}
