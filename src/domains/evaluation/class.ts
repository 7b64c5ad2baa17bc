import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { ruleSetId, type Why } from '#lib/rule-sets.ts';
import { neededOf } from '#lib/share.ts';
import { pointsOf } from './points.ts';
import type { EvaluationClassRules, ForcedCase } from './rules.ts';

export const SUBJECTS = ['member', 'leader', 'collective'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Whole tasks: each is on time, late or not done; of those on time some went beyond what was asked. */
export type TaskCount = { total: number; onTime: number; late: number; notDone: number; exceeding: number };

export type ClassQuestion = {
	/** Of 100, with at most two decimals. */
	points: string;
	subject: Subject;
	tasks: TaskCount;
	/** Limits found in earlier reviews, and how many of them are fixed. */
	earlierLimits: { total: number; fixed: number };
	/** Tasks of the unit that a leader heads. */
	unitTasks?: TaskCount;
	/** Votes of low confidence, of those cast. */
	lowConfidence?: { votes: number; of: number };
	/** Whether a unit or leader under a collective was disciplined. */
	subordinateDisciplined?: boolean;
	forced?: readonly ForcedCase[];
};

export type EvaluationClass = 'excellent' | 'good' | 'completed' | 'failed';

export type ClassAnswer = {
	/** Null where the points ask for a class whose conditions do not hold and the rule names no lower one. */
	class: EvaluationClass | null;
	ruleSetId: string;
	why: Why[];
};

/**
 * The class that points and conditions allow: the highest whose points are reached and whose conditions all hold.
 * It proposes; people decide, with their reasons, and the number of the highest class is capped besides.
 *
 * @source QĐ 366-QĐ/TW, art. 11
 */
export function evaluationClass(question: ClassQuestion, rules: EvaluationClassRules): Result<ClassAnswer> {
	const refusal = whyNotJudged(question, rules);
	if (refusal) return refused(refusal);
	const answer = (of: ClassAnswer['class'], why: Why[]) => done({ class: of, ruleSetId: ruleSetId(rules), why });

	const failing = whyFailed(question, rules);
	if (failing.length > 0) return answer('failed', failing);
	const points = pointsOf(question.points)!;
	const why: Why[] = [{ code: 'evaluation.points-reached', facts: { points: question.points } }];
	for (const level of ['excellent', 'good', 'completed'] as const) {
		if (points < rules.parameters.from[level]) continue;
		const missing = GATES[level](question, rules);
		if (missing.length === 0) return answer(level, [...why, { code: `evaluation.class-${level}`, facts: {} }]);
		why.push(...missing);
	}
	return answer(null, [...why, { code: 'evaluation.class-none', facts: {} }]);
}

type Gate = (question: ClassQuestion, rules: EvaluationClassRules) => Why[];

const isLateWithin = ({ late, total }: TaskCount, limit: { numerator: number; denominator: number }): boolean =>
	late * limit.denominator <= total * limit.numerator;
const allOnTime = ({ total, onTime }: TaskCount): boolean => onTime === total;
const missing = (holds: boolean, code: string, facts: Why['facts'] = {}): Why[] => (holds ? [] : [{ code, facts }]);

/** What a class still misses; nothing where its conditions hold. */
const GATES: Record<'excellent' | 'good' | 'completed', Gate> = {
	excellent({ subject, tasks, earlierLimits, unitTasks, subordinateDisciplined }, { parameters }) {
		const exceeds = (count: TaskCount) =>
			count.total > 0 && count.exceeding >= neededOf(count.total, parameters.exceedingShare);
		const { fixed, total } = earlierLimits;
		return [
			...missing(allOnTime(tasks), 'evaluation.gate-not-all-on-time', { onTime: tasks.onTime, total: tasks.total }),
			...missing(exceeds(tasks), 'evaluation.gate-too-few-exceed', { exceeding: tasks.exceeding, total: tasks.total }),
			...missing(fixed === total, 'evaluation.gate-limits-not-fixed', { fixed, total }),
			...(subject === 'collective'
				? missing(!subordinateDisciplined, 'evaluation.gate-subordinate-disciplined')
				: subject === 'leader'
					? missing(
							unitTasks !== undefined && allOnTime(unitTasks) && exceeds(unitTasks),
							'evaluation.gate-unit-not-excellent'
						)
					: [])
		];
	},
	good: ({ tasks }, { parameters: { goodLateAtMost } }) =>
		missing(tasks.notDone === 0 && isLateWithin(tasks, goodLateAtMost), 'evaluation.gate-not-all-on-time', {
			onTime: tasks.onTime,
			total: tasks.total
		}),
	completed: ({ tasks }, { parameters: { lateAtMost } }) => [
		...missing(tasks.notDone === 0, 'evaluation.gate-not-all-done', { notDone: tasks.notDone, total: tasks.total }),
		...missing(isLateWithin(tasks, lateAtMost), 'evaluation.gate-too-many-late', {
			late: tasks.late,
			total: tasks.total
		})
	]
};

/** What makes the class 'failed'; nothing where it is not. */
function whyFailed(question: ClassQuestion, { parameters }: EvaluationClassRules): Why[] {
	const { points, subject, tasks, unitTasks, lowConfidence, forced = [] } = question;
	const above = (part: number, of: number, limit: { numerator: number; denominator: number }) =>
		part * limit.denominator > of * limit.numerator;
	const why: Why[] = forced
		.filter((each) => parameters.forced.includes(each))
		.map((each) => ({ code: `evaluation.forced-${each}`, facts: {} }));
	if (pointsOf(points)! < parameters.from.completed) why.push({ code: 'evaluation.points-too-few', facts: { points } });
	if (subject === 'member' && above(tasks.notDone, tasks.total, parameters.memberFailsAbove))
		why.push({ code: 'evaluation.forced-tasks-undone', facts: { notDone: tasks.notDone, total: tasks.total } });
	if (subject !== 'leader') return why;
	if (unitTasks) {
		const { numerator, denominator } = parameters.leaderFailsBelow;
		const finished = unitTasks.onTime + unitTasks.late;
		if (finished * denominator < unitTasks.total * numerator)
			why.push({ code: 'evaluation.forced-unit-tasks', facts: { finished, total: unitTasks.total } });
	}
	if (lowConfidence && above(lowConfidence.votes, lowConfidence.of, parameters.lowConfidenceAbove))
		why.push({ code: 'evaluation.forced-low-confidence', facts: { ...lowConfidence } });
	return why;
}

/** Why such a question cannot be, or undefined if it can. */
function whyNotJudged(question: ClassQuestion, rules: EvaluationClassRules): Refusal | undefined {
	const points = pointsOf(question.points);
	if (points === undefined) return { code: 'evaluation.points-not-a-number', facts: { points: question.points } };
	if (points > rules.parameters.mostPoints)
		return {
			code: 'evaluation.points-over-most',
			facts: { points: question.points, most: rules.parameters.mostPoints / 100 }
		};
	for (const tasks of [question.tasks, question.unitTasks])
		if (tasks && (tasks.onTime + tasks.late + tasks.notDone !== tasks.total || tasks.exceeding > tasks.onTime))
			return { code: 'evaluation.tasks-do-not-add-up', facts: { ...tasks } };
	const { fixed, total } = question.earlierLimits;
	if (fixed > total) return { code: 'evaluation.more-fixed-than-limits', facts: { fixed, total } };
	const low = question.lowConfidence;
	if (low && low.votes > low.of) return { code: 'evaluation.more-votes-than-cast', facts: { ...low } };
	return undefined;
}
