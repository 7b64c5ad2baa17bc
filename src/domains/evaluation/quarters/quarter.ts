import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import type { EvaluationClass } from '../class.ts';
import file from '../rules-data/quarters.json' with { type: 'json' };

/** Kinds of results that a leader is asked about every quarter. */
export const AXES = ['duties', 'targets', 'building', 'service', 'unity', 'example'] as const;
export type Axis = (typeof AXES)[number];

const Quarters = v.strictObject({ axes: v.pipe(v.array(v.picklist(AXES)), v.minLength(1)) });
export type QuarterRules = RuleSet<v.InferOutput<typeof Quarters>>;
export const quarterRules: QuarterRules[] = readRuleSets(file, Quarters);

export type QuarterState = 'draft' | 'sent' | 'noted';
export type AxesGiven = Partial<Record<Axis, EvaluationClass>>;

/** First and last day of a quarter. */
export const daysOf = (year: number, quarter: number): { from: LocalDate; to: LocalDate } => ({
	from: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
	to: `${year}-${String(quarter * 3).padStart(2, '0')}-${quarter === 1 || quarter === 4 ? '31' : '30'}`
});

export const quarterOf = (on: LocalDate): number => Math.ceil(Number(on.slice(5, 7)) / 3);

export type Assessing = {
	isLeader: boolean;
	state: QuarterState | 'none';
	year: number;
	quarter: number;
	today: LocalDate;
	axes: AxesGiven;
	results: string;
	isSent: boolean;
};

/** Why a leader does not write, or send, the assessment of this quarter. */
export function whyNotAssess(asked: Assessing, { parameters }: QuarterRules): Refusal | undefined {
	if (!asked.isLeader) return { code: 'evaluation.quarter-no-leader' };
	if (asked.state === 'noted') return { code: 'evaluation.quarter-noted' };
	if (daysOf(asked.year, asked.quarter).from > asked.today) return { code: 'evaluation.quarter-ahead' };
	if (!asked.isSent) return undefined;
	return asked.results && parameters.axes.every((axis) => asked.axes[axis] !== undefined)
		? undefined
		: { code: 'evaluation.quarter-unfinished' };
}
