import { done, refused } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { recording } from '../commands.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { attendanceOf, cycleOf, heldOn } from '../rules-of.ts';
import { decideScore, meetingScoreRules } from '../score/index.ts';
import { recordingCommand } from './meeting-command.ts';
import { readMeeting } from './read-record.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Scores the meeting: people give what only they can say, and may differ from what was worked out, with a reason. */
export const scoreMeeting = recordingCommand({
	name: 'score-meeting',
	does: 'Scores the meeting; parts that are left out get the points that the recorded facts give.',
	input: recording.scoreMeeting,
	async run({ tx, caller, now, record }, { key, month, openedAt }, { given, reasons, at: scoredAt }) {
		const at = scoredAt ?? now.toISOString();
		const untimely = whyNotAt(at, now.toISOString(), openedAt);
		if (untimely) return refused(untimely);
		const read = await readMeeting(tx, key.meetingId);
		const { record: meeting, cycleRuleSetId, publishedAt } = read!;
		const rules = findRuleSet(meetingScoreRules, heldOn(meeting));
		if (!rules) return refused({ code: 'meetings.no-score-rules', facts: { on: heldOn(meeting) } });
		const score = decideScore(
			meeting,
			{ given, reasons },
			{ rules, cycle: cycleOf(meeting, cycleRuleSetId), attendance: attendanceOf(meeting), at, publishedAt }
		);
		if (!score.ok) return score;
		const { ruleSetId, lines, ...figures } = score.value;
		const values = { ruleSetId, lines: JSON.stringify(lines), ...figures, decidedAt: at, decidedBy: caller.personId };
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
