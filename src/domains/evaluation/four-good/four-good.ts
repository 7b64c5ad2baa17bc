import * as v from 'valibot';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import { basisPoints } from '#lib/share.ts';
import type { EvaluationClass } from '../class.ts';
import file from '../rules-data/four-good.json' with { type: 'json' };

/** The four groups of NQ 21: political tasks, meetings, unity and discipline, cadres and members. */
export const GROUPS = ['tasks', 'meetings', 'discipline', 'people'] as const;
export type Group = (typeof GROUPS)[number];

export const CHECKS = [
	'tasks-on-time',
	'held',
	'attendance',
	'meeting-good',
	'no-case',
	'excused',
	'plans-confirmed'
] as const;
export type CheckName = (typeof CHECKS)[number];

const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const Check = v.strictObject({ check: v.picklist(CHECKS), atLeastBp: share });
const checks = v.pipe(v.array(Check), v.minLength(1));
const FourGood = v.strictObject({
	/** all-groups: every group passes; three-groups: one may miss. */
	passRule: v.picklist(['all-groups', 'three-groups']),
	groups: v.strictObject({ tasks: checks, meetings: checks, discipline: checks, people: checks }),
	/** Months that pass, of those that have figures, for a cell to be recognised. */
	leastMonthsBp: share,
	/** Class of the cell in the evaluation of the year. */
	leastClass: v.picklist(['excellent', 'good', 'completed']),
	committee: v.strictObject({
		/** Cells that reach a group in a month, of those with figures, for the committee to reach it. */
		groupCellsBp: v.strictObject({ tasks: share, meetings: share, discipline: share, people: share }),
		leastMonthsBp: share,
		/** Cells recognised, of all. */
		leastRecognisedBp: share
	})
});
export type FourGoodRules = RuleSet<v.InferOutput<typeof FourGood>>;
/** Thresholds are data of the place: no text from above has any. */
export const fourGoodRules: FourGoodRules[] = readRuleSets(file, FourGood);

/** What a month of a cell counts. Whole numbers. */
export type MonthFigures = {
	month: string;
	tasks: number;
	onTime: number;
	/** 1 where the regular meeting was held. */
	held: number;
	summoned: number;
	present: number;
	unexcused: number;
	/** 1 where the meeting was scored, and 1 where it scored good. */
	scored: number;
	scoredGood: number;
	/** Cases that force a class, found in that month. */
	cases: number;
	members: number;
	plansConfirmed: number;
};

type Part = { reached: number; of: number };
/** What a check divides; nothing to divide neither passes nor misses. */
const PARTS: Record<CheckName, (figures: MonthFigures) => Part> = {
	'tasks-on-time': ({ onTime, tasks }) => ({ reached: onTime, of: tasks }),
	held: ({ held }) => ({ reached: held, of: 1 }),
	attendance: ({ present, summoned }) => ({ reached: present, of: summoned }),
	'meeting-good': ({ scoredGood, scored }) => ({ reached: scoredGood, of: scored }),
	'no-case': ({ cases }) => ({ reached: cases === 0 ? 1 : 0, of: 1 }),
	excused: ({ unexcused, summoned }) => ({ reached: summoned - unexcused, of: summoned }),
	'plans-confirmed': ({ plansConfirmed, members }) => ({ reached: plansConfirmed, of: members })
};

export type Checked = Part & { check: CheckName; atLeastBp: number; passes: boolean | null };
export type GroupChecked = { group: Group; checks: Checked[]; passes: boolean | null };
export type MonthChecked = { month: string; groups: GroupChecked[]; passes: boolean };

/** Whether a month of a cell passes, group by group and check by check. Floating point decides nothing. */
export function checkMonth(figures: MonthFigures, { parameters }: FourGoodRules): MonthChecked {
	const groups = GROUPS.map((group): GroupChecked => {
		const checked = parameters.groups[group].map(({ check, atLeastBp }): Checked => {
			const part = PARTS[check](figures);
			const passes = part.of === 0 ? null : part.reached * 10_000 >= atLeastBp * part.of;
			return { ...part, check, atLeastBp, passes };
		});
		const known = checked.filter(({ passes }) => passes !== null);
		return { group, checks: checked, passes: known.length === 0 ? null : known.every(({ passes }) => passes) };
	});
	const missed = groups.filter(({ passes }) => passes === false).length;
	return { month: figures.month, groups, passes: missed <= (parameters.passRule === 'all-groups' ? 0 : 1) };
}

export type CellYear = { passed: number; months: number };
export const cellYear = (months: readonly MonthChecked[]): CellYear => ({
	passed: months.filter(({ passes }) => passes).length,
	months: months.length
});

const RANK: Record<EvaluationClass, number> = { excellent: 3, good: 2, completed: 1, failed: 0 };

/** Why a cell is not recognised yet; with a reason people may decide otherwise. */
export function whyNotRecognise(
	{ passed, months }: CellYear,
	finalClass: EvaluationClass | null,
	{ parameters }: FourGoodRules
): Refusal | undefined {
	const { leastMonthsBp, leastClass } = parameters;
	if (months === 0 || passed * 10_000 < leastMonthsBp * months)
		return { code: 'evaluation.four-good-months', facts: { passed, months, percent: leastMonthsBp / 100 } };
	if (finalClass === null) return { code: 'evaluation.four-good-no-class' };
	return RANK[finalClass] < RANK[leastClass] ? { code: 'evaluation.four-good-class' } : undefined;
}

/** Whether enough cells are recognised for the committee itself. */
export const doesCommitteePass = (recognised: number, cells: number, { parameters }: FourGoodRules): boolean =>
	cells > 0 && basisPoints(recognised, cells) >= parameters.committee.leastRecognisedBp;
