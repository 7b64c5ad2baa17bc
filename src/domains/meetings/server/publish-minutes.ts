import { done, refused } from '#lib/result.ts';
import { datesAround } from '../cycle.ts';
import { whyNotTheRecorder } from '../recording.ts';
import { whyNotPublish } from '../signing.ts';
import { meetingCommand } from './meeting-command.ts';
import { readMeeting } from './read-record.ts';
import { cycleOf } from '../rules-of.ts';
import { summonedPersons, tell } from './tell.ts';
import { updateMeeting } from './update-meeting.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Hands the signed papers to the members. Late is possible, and shows. */
export const publishMinutes = meetingCommand({
	name: 'publish-minutes',
	does: 'Hands the signed papers of a meeting to its members; the answer says whether that was late.',
	input: {},
	async run(act, head) {
		const { tx, now, today, record } = act;
		const read = await readMeeting(tx, head.key.meetingId);
		const { record: meeting, publishedAt, cycleRuleSetId } = read!;
		const refusal = whyNotTheRecorder(head, head.by) ?? whyNotPublish(meeting, publishedAt);
		if (refusal) return refused(refusal);
		const { publishDueOn } = datesAround(meeting, cycleOf(meeting, cycleRuleSetId));
		await updateMeeting(tx, head.key, { publishedAt: now });
		await tell(act, await summonedPersons(act, meeting), meeting, { kind: 'meetings.told-published' });
		await writeCellMonth(tx, head);
		const isLate = today > publishDueOn;
		record('meetings.published', { meetingId: head.key.meetingId, dueOn: publishDueOn, isLate });
		return done({ isLate, dueOn: publishDueOn });
	}
});
