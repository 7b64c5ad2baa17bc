import type { Refusal, Result } from '#lib/result.ts';
import { done, refused } from '#lib/result.ts';
import { type EvaluationClass, evaluationClass } from '../class.ts';
import { pointsOf } from '../points.ts';
import type { EvaluationClassRules, ForcedCase } from '../rules.ts';
import type { Criterion, YearSubject } from './criteria.ts';
import { type Evidence, isSupported } from './evidence.ts';

/** Hundredths of a point by criterion. */
export type Points = Record<string, number>;

/** The points of a form, or the first that is none, or too many, or of no criterion. */
export function readPoints(criteria: readonly Criterion[], given: Record<string, string>): Result<Points> {
	const points: Points = {};
	for (const [code, text] of Object.entries(given)) {
		const criterion = criteria.find((one) => one.code === code);
		if (!criterion) return refused({ code: 'evaluation.criterion-unknown' });
		const value = pointsOf(text);
		if (value === undefined) return refused({ code: 'evaluation.points-not-a-number', facts: { points: text } });
		if (value > criterion.most)
			return refused({ code: 'evaluation.points-over-most', facts: { points: text, most: criterion.most / 100 } });
		points[code] = value;
	}
	return criteria.every(({ code }) => points[code] !== undefined)
		? done(points)
		: refused({ code: 'evaluation.points-missing' });
}

export type Sums = { total: number; supported: number };

/** All points, and those that evidence supports: the rest are shown hatched and open no class. */
export const sumsOf = (criteria: readonly Criterion[], points: Points, evidence: Evidence): Sums => ({
	total: criteria.reduce((sum, { code }) => sum + (points[code] ?? 0), 0),
	supported: criteria.reduce((sum, one) => sum + (isSupported(one, evidence) ? (points[one.code] ?? 0) : 0), 0)
});

/** What is judged beside the points. */
export type Facts = {
	subject: YearSubject;
	evidence: Evidence;
	/** Tasks above what was asked. */
	exceeding: number;
	limits: { total: number; fixed: number };
	/** Cases that who marks names, beside those that findings on record name. */
	forced: readonly ForcedCase[];
};

/** '89.99' of 8999. */
export const pointsText = (hundredths: number): string =>
	`${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** The class that supported points and conditions allow, with its reasons. */
export function classAllowed(supported: number, facts: Facts, rules: EvaluationClassRules) {
	const { evidence, exceeding, subject } = facts;
	const { gates } = evidence;
	const own = subject === 'collective' ? evidence.unitTasks : evidence.tasks;
	const most = (count: { onTime: number }) => Math.min(exceeding, count.onTime);
	return evaluationClass(
		{
			points: pointsText(supported),
			subject: subject === 'outside' ? 'member' : subject,
			tasks: { ...own, exceeding: most(own) },
			earlierLimits: facts.limits,
			...(subject === 'leader' && { unitTasks: { ...evidence.unitTasks, exceeding: most(evidence.unitTasks) } }),
			...(subject === 'leader' && { lowConfidence: { votes: gates.lowVotes, of: gates.lowOf } }),
			subordinateDisciplined: gates.disciplinedBelow > 0,
			forced: [...new Set([...gates.cases, ...facts.forced])]
		},
		rules
	);
}

const RANK: Record<EvaluationClass, number> = { excellent: 3, good: 2, completed: 1, failed: 0 };

/**
 * Why people do not choose this class: a gate forbids it, or it is below what is allowed and nobody says why.
 *
 * @param allowed null where the rules name none: then only the lowest is open
 */
export function whyNotClass(
	chosen: EvaluationClass,
	allowed: EvaluationClass | null,
	reason: string
): Refusal | undefined {
	if (RANK[chosen] > RANK[allowed ?? 'failed'])
		return { code: 'evaluation.class-not-allowed', facts: { chosen, allowed: allowed ?? 'failed' } };
	if (allowed !== null && RANK[chosen] < RANK[allowed] && !reason) return { code: 'evaluation.class-below-why' };
	return undefined;
}

export const STEPS = ['self', 'cell', 'office', 'decided'] as const;
export type Step = (typeof STEPS)[number];

/** Why this step is not taken now: an earlier one is missing, a later one was taken, or somebody marked meanwhile. */
export function whyNotStep(
	evaluation: { step: Step | 'none'; marks: number; subject?: YearSubject },
	step: Step,
	seen: number
): Refusal | undefined {
	if (evaluation.marks !== seen) return { code: 'evaluation.marked-meanwhile' };
	// A cell ranks itself in its own meeting: that is its first step.
	const from = evaluation.subject === 'collective' && evaluation.step === 'none' ? 'self' : evaluation.step;
	const [at, next] = [STEPS.indexOf(from as Step), STEPS.indexOf(step)];
	if (at > next) return { code: 'evaluation.step-over' };
	return next - at > 1 ? { code: 'evaluation.step-missing' } : undefined;
}
