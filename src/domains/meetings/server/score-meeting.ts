import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import type { ScoreLine } from '../record.ts';
import { computeScore, meetingScoreRules, totalScore } from '../score/index.ts';
import { recordingCommand } from './meeting-command.ts';
import { readMeeting } from './read-record.ts';
import { attendanceOf, cycleOf, heldOn } from './rules-of.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Code of a part of the score sheet. */
export const partCode = v.pipe(v.string(), v.regex(/^[1-9]\.[a-z-]{1,40}$/, 'input.not-understood'));

/** Scores the meeting: people give what only they can say, and may differ from what was worked out, with a reason. */
export const scoreMeeting = recordingCommand({
	name: 'score-meeting',
	does: 'Scores the meeting; parts that are left out get the points that the recorded facts give.',
	input: {
		/** Points by part, for example {'4.speakers': 5}. */
		given: v.record(partCode, field.wholeNumber(0, 100)),
		/** Reasons by part, where the points differ from those worked out. */
		reasons: v.optional(v.record(partCode, field.text(500)), {})
	},
	async run({ tx, caller, now, record }, { key, month }, { given, reasons }) {
		const read = await readMeeting(tx, key.meetingId);
		const { record: meeting, cycleRuleSetId, publishedAt } = read!;
		const rules = findRuleSet(meetingScoreRules, heldOn(meeting));
		if (!rules) return refused({ code: 'meetings.no-score-rules', facts: { on: heldOn(meeting) } });
		const context = {
			rules,
			cycle: cycleOf(meeting, cycleRuleSetId),
			attendance: attendanceOf(meeting),
			at: now.toISOString()
		};
		const asked = computeScore({ ...meeting, score: undefined }, { ...context, publishedAt });
		const stranger = Object.keys(given).find((code) => !asked.some((line) => line.code === code));
		if (stranger) return refused({ code: 'meetings.score-line-unknown', facts: { line: stranger } });

		const score = totalScore(
			meeting,
			asked.map((line) => decided(line, given[line.code], reasons[line.code])),
			rules
		);
		if (!score.ok) return score;
		const { ruleSetId, lines, ...figures } = score.value;
		const values = { ruleSetId, lines: JSON.stringify(lines), ...figures, decidedAt: now, decidedBy: caller.personId };
		await tx
			.insertInto('meetingScore')
			.values({ ...key, ...values })
			.onConflict((conflict) => conflict.columns(['communeId', 'meetingId']).doUpdateSet(values))
			.execute();
		await writeCellMonth(tx, { key, month });
		record('meetings.scored', { meetingId: key.meetingId, total: figures.total, class: figures.class });
		return done(figures);
	}
});

/** A line as people decided it; a reason stands only where they differ from what was worked out. */
function decided(line: ScoreLine, given = line.computed?.points, reason?: string): ScoreLine {
	const differs = line.computed !== undefined && given !== line.computed.points;
	return { ...line, ...(given !== undefined && { given }), ...(differs && reason && { reason }) };
}
