import type { MeetingRecord } from '../record.ts';
import type { ScoreLine } from './meeting-score.ts';
import { scoreClosing } from './closing.ts';
import { scoreConduct } from './conduct.ts';
import type { Findings, ScoreContext } from './finding.ts';
import { scorePreparation } from './preparation.ts';
import { scorePresence } from './presence.ts';
import { partsOf } from './rules.ts';

/**
 * The lines of the score sheet of a meeting, with the points that the recorded facts give and how they give them.
 * Points that people decided before are kept. What was not recorded gives no points: people may decide otherwise,
 * with a reason.
 *
 * @source HD 42-HD/BTCTW as used by a ward; party-work handbook, 3.5
 */
export function computeScore(meeting: MeetingRecord, context: ScoreContext): ScoreLine[] {
	const findings: Findings = {
		...scorePresence(meeting, context),
		...scorePreparation(meeting, context),
		...scoreConduct(meeting, context),
		...scoreClosing(meeting, context)
	};
	const decided = new Map(meeting.score?.lines.map((line) => [line.code, line]));
	return partsOf(meeting, context.rules).map(({ code, max }) => {
		const line: ScoreLine = { code, max };
		const finding = findings[code];
		if (finding) line.computed = { points: finding.points === 'all' ? max : finding.points, why: finding.why };
		const before = decided.get(code);
		if (before?.given !== undefined) line.given = before.given;
		if (before?.reason !== undefined) line.reason = before.reason;
		return line;
	});
}
