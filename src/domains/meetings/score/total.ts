import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { ruleSetId } from '#lib/rule-sets.ts';
import type { MeetingRecord } from '../record.ts';
import type { MeetingScore, ScoreLine } from './meeting-score.ts';
import { type MeetingScoreRules, partsOf } from './rules.ts';
import { basisPoints } from '#lib/share.ts';

/** The score that decided lines add up to, or the reason why they are no score yet. */
export function totalScore(
	meeting: Pick<MeetingRecord, 'kind' | 'theme'>,
	lines: ScoreLine[],
	rules: MeetingScoreRules
): Result<MeetingScore> {
	const refusal = whyNotScore(meeting, lines, rules);
	if (refusal) return refused(refusal);
	const total = lines.reduce((sum, line) => sum + line.given!, 0);
	const possible = lines.reduce((sum, line) => sum + line.max, 0);
	return done({ ruleSetId: ruleSetId(rules), lines, ...classOf(total, possible, rules) });
}

/**
 * Share of the points that were possible and the class it makes. The share is rounded down: no class is reached by
 * rounding.
 */
export function classOf(
	total: number,
	possible: number,
	{ parameters }: MeetingScoreRules
): Pick<MeetingScore, 'total' | 'possible' | 'normalisedBasisPoints' | 'class'> {
	const normalisedBasisPoints = basisPoints(total, possible);
	const reached = parameters.classBy === 'normalised' ? normalisedBasisPoints : total * 100;
	const found = parameters.classes.find((level) => reached >= level.fromBasisPoints);
	return { total, possible, normalisedBasisPoints, class: found?.class ?? 'weak' };
}

/** Why these lines do not make a score, or undefined if they do. */
export function whyNotScore(
	meeting: Pick<MeetingRecord, 'kind' | 'theme'>,
	lines: ScoreLine[],
	rules: MeetingScoreRules
): Refusal | undefined {
	const parts = partsOf(meeting, rules);
	const asked = new Set(parts.map((part) => part.code));
	const stranger = lines.find((line) => !asked.has(line.code));
	if (stranger) return { code: 'meetings.score-line-unknown', facts: { line: stranger.code } };

	for (const { code, max, criterion } of parts) {
		const [line, again] = lines.filter((candidate) => candidate.code === code);
		if (again) return { code: 'meetings.score-line-twice', facts: { criterion, line: code } };
		if (line?.given === undefined) return { code: 'meetings.score-line-missing', facts: { criterion, line: code } };
		if (!Number.isInteger(line.given) || line.given < 0 || line.given > max || line.max !== max)
			return { code: 'meetings.score-out-of-range', facts: { criterion, line: code, given: String(line.given), max } };
		if (line.computed && line.given !== line.computed.points && !line.reason?.trim())
			return {
				code: 'meetings.score-needs-reason',
				facts: { criterion, line: code, given: line.given, computed: line.computed.points }
			};
	}
	return undefined;
}
