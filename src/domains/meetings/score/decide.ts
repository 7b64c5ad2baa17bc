import { type Result, refused } from '#lib/result.ts';
import type { MeetingRecord } from '../record.ts';
import type { MeetingScore, ScoreLine } from './meeting-score.ts';
import type { ScoreContext } from './finding.ts';
import { computeScore } from './lines.ts';
import { totalScore } from './total.ts';

/** What people say of a score, by part. */
export type GivenScore = {
	given: Record<string, number>;
	/** Why the points differ from those worked out. */
	reasons: Record<string, string>;
};

/** The score that a meeting gives itself: people say what only they can, the rest is worked out. Or why it is none yet. */
export function decideScore(
	meeting: MeetingRecord,
	{ given, reasons }: GivenScore,
	context: ScoreContext
): Result<MeetingScore> {
	const asked = computeScore({ ...meeting, score: undefined }, context);
	const stranger = Object.keys(given).find((code) => !asked.some((line) => line.code === code));
	if (stranger) return refused({ code: 'meetings.score-line-unknown', facts: { line: stranger } });
	const lines = asked.map((line) => decided(line, given[line.code], reasons[line.code]));
	return totalScore(meeting, lines, context.rules);
}

/** A line as people decided it; a reason stands only where they differ from what was worked out. */
function decided(line: ScoreLine, given = line.computed?.points, reason?: string): ScoreLine {
	const differs = line.computed !== undefined && given !== line.computed.points;
	return { ...line, ...(given !== undefined && { given }), ...(differs && reason && { reason }) };
}
