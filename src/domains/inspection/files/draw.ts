import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/inspection-draw.json' with { type: 'json' };

const weight = v.pipe(v.number(), v.integer(), v.minValue(0));
const Draw = v.strictObject({
	/** Every cell has this much, so that none can be sure of being left out. */
	base: v.pipe(weight, v.minValue(1)),
	perMonthWithoutMeeting: weight,
	perLateTask: weight,
	perYearNotInspected: weight,
	mostYears: weight,
	/** Counted since the rules of November 2026. */
	perMonthWithoutFees: v.optional(weight, 0),
	perLateMinutes: v.optional(weight, 0)
});
export type DrawRules = RuleSet<v.InferOutput<typeof Draw>>;
export const drawRules: DrawRules[] = readRuleSets(file, Draw);

/** Figures of a cell that exist anyway; nothing here is about a person. */
export type CellFigures = {
	code: string;
	name: string;
	/** Of the last twelve months. */
	monthsWithoutMeeting: number;
	lateTasks: number;
	/** Since it was last inspected, at most as many as the rules count. */
	yearsNotInspected: number;
	/** Months of the last twelve whose fees were not handed on, where fees are kept here; absent in older draws. */
	monthsWithoutFees?: number;
	/** Minutes of the last twelve months that were published after their day, or not yet; absent in older draws. */
	lateMinutes?: number;
};

export const weightOf = (cell: CellFigures, { parameters: p }: DrawRules): number =>
	p.base +
	p.perMonthWithoutMeeting * cell.monthsWithoutMeeting +
	p.perLateTask * cell.lateTasks +
	p.perYearNotInspected * Math.min(cell.yearsNotInspected, p.mostYears) +
	p.perMonthWithoutFees * (cell.monthsWithoutFees ?? 0) +
	p.perLateMinutes * (cell.lateMinutes ?? 0);

/**
 * Draws cells one after another, each with a chance that its weight gives it among those left. The numbers come from
 * SHA-256 of "seed:turn" (turns from 1): its first 52 bits, as a share of 2^52, show a place on the weights laid end to end in
 * the order given. So anyone can draw again with pencil, paper and a hash.
 */
export async function drawFrom(
	cells: readonly { code: string; weight: number }[],
	seed: string,
	size: number
): Promise<string[]> {
	const left = [...cells];
	const drawn: string[] = [];
	for (let turn = 1; turn <= size && left.length > 0; turn++) {
		const total = left.reduce((sum, cell) => sum + cell.weight, 0);
		let place = (await shareOf(`${seed}:${turn}`)) * total;
		const at = left.findIndex(({ weight: own }) => {
			place -= own;
			return place < 0;
		});
		drawn.push(...left.splice(at < 0 ? left.length - 1 : at, 1).map(({ code }) => code));
	}
	return drawn;
}

const HEX_DIGITS = 13;
const RANGE = 2 ** 52;

async function shareOf(text: string): Promise<number> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return Number.parseInt(hex.slice(0, HEX_DIGITS), 16) / RANGE;
}
