import { type Result, refused } from '#lib/result.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import type { MeetingRecord } from '../record.ts';
import type { MeetingScore } from './meeting-score.ts';
import { meetingScoreRules } from './rules.ts';
import { totalScore } from './total.ts';

/** Points of the superior level for one part, with the reason where they are not the cell's own. */
export type ReviewLine = { code: string; given: number; max: number; reason?: string };
export type ReviewedScore = Omit<MeetingScore, 'lines' | 'decidedAt'> & { lines: ReviewLine[] };

type Points = Record<string, number>;
type Reasons = Record<string, string>;

/**
 * What the superior level gives a meeting, part by part, under the rules that the cell scored it by. Parts left out
 * keep the cell's own points. Neither score changes the other.
 */
export function reviewScore(
	meeting: Pick<MeetingRecord, 'kind' | 'theme' | 'state' | 'score'>,
	given: Points,
	reasons: Reasons
): Result<ReviewedScore> {
	const { score } = meeting;
	const rules = score && ruleSetById(meetingScoreRules, score.ruleSetId);
	if (!score || !rules || (meeting.state !== 'closed' && meeting.state !== 'signed'))
		return refused({ code: 'meetings.review-too-early' });
	const stranger = Object.keys(given).find((code) => !score.lines.some((line) => line.code === code));
	if (stranger) return refused({ code: 'meetings.score-line-unknown', facts: { line: stranger } });

	const lines = score.lines.map(({ code, max, given: own }): ReviewLine => {
		const points = given[code] ?? own!;
		const reason = reasons[code]?.trim();
		return { code, max, given: points, ...(points !== own && reason && { reason }) };
	});
	const unexplained = lines.find((line, index) => line.given !== score.lines[index]!.given && !line.reason);
	if (unexplained)
		return refused({
			code: 'meetings.review-needs-reason',
			facts: { criterion: unexplained.code.split('.')[0]!, given: unexplained.given }
		});
	const total = totalScore(meeting, lines, rules);
	return total.ok ? { ok: true, value: { ...total.value, lines } } : total;
}

/** One part as both scored it; the difference is the superior's points less the cell's own. */
export type ComparedLine = {
	code: string;
	max: number;
	own: number;
	ownReason?: string;
	superior?: number;
	superiorReason?: string;
	difference: number;
};

export function compareScores(
	score: Pick<MeetingScore, 'lines'>,
	review?: Pick<ReviewedScore, 'lines'>
): ComparedLine[] {
	const theirs = new Map(review?.lines.map((line) => [line.code, line]));
	return score.lines.map(({ code, max, given = 0, reason }) => {
		const line = theirs.get(code);
		return {
			code,
			max,
			own: given,
			...(reason && { ownReason: reason }),
			...(line && { superior: line.given }),
			...(line?.reason && { superiorReason: line.reason }),
			difference: line ? line.given - given : 0
		};
	});
}
