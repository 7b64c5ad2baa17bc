import { sql } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotClose } from '../closing.ts';
import { forgetSignals, keepSignals } from '../formality/server/keep-signals.ts';
import { clearFloor } from '../live/server/floor-commands.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { whyNotTheRecorder } from '../recording.ts';
import { whyNotReopen } from '../signing.ts';
import { ballotsUncounted } from '../ballots/server/uncounted.ts';
import { recording } from '../commands.ts';
import { meetingCommand, recordingCommand } from './meeting-command.ts';
import type { MeetingHead } from './meeting-head.ts';
import { readMeeting, readMeetingRecord } from './read-record.ts';
import { attendanceOf, heldOn } from '../rules-of.ts';
import { updateMeeting } from './update-meeting.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Notes that the minutes were read back to the meeting. */
export const readBack = recordingCommand({
	name: 'read-back',
	does: 'Notes that the minutes were read back to the meeting.',
	input: recording.readBack,
	async run({ tx, now, record }, { key, openedAt }, { at: given }) {
		const readBackAt = given ?? now.toISOString();
		const refusal = whyNotAt(readBackAt, now.toISOString(), openedAt);
		if (refusal) return refused(refusal);
		await updateMeeting(tx, key, { readBackAt });
		record('meetings.read-back', { meetingId: key.meetingId });
		return done({ id: key.meetingId });
	}
});

/** Closes a meeting that is complete; what earlier meetings gave and is still open is carried over once more. */
export const closeMeeting = recordingCommand({
	name: 'close-meeting',
	does: 'Closes the meeting, unless something is still missing; unfinished tasks are carried over.',
	input: recording.closeMeeting,
	async run(act, head, { at: given }) {
		const { tx, now, record } = act;
		const closedAt = given ?? now.toISOString();
		const { record: meeting, cycleRuleSetId } = (await readMeeting(tx, head.key.meetingId))!;
		const refusal =
			whyNotClose(meeting, attendanceOf(meeting)) ??
			(await ballotsUncounted(tx, head.key.meetingId))[0] ??
			whyNotAt(closedAt, now.toISOString(), head.openedAt);
		if (refusal) return refused(refusal);
		await updateMeeting(tx, head.key, { state: 'closed', closedAt });
		await clearFloor(tx, head.key);
		await carryOver(act, head, 1);
		await writeCellMonth(tx, head);
		await keepSignals(tx, head.key, { ...meeting, state: 'closed', closedAt }, cycleRuleSetId);
		record('meetings.closed', { meetingId: head.key.meetingId, closedAt });
		return done({ id: head.key.meetingId });
	}
});

/** Opens a closed meeting again to mend its record, while nobody has signed. It has to be read back again. */
export const reopenMeeting = meetingCommand({
	name: 'reopen-meeting',
	does: 'Opens a closed meeting again to mend its record, while nobody has signed.',
	input: {},
	async run(act, head) {
		const { tx, record } = act;
		const meeting = await readMeetingRecord(tx, head.key.meetingId);
		const refusal = whyNotTheRecorder(head, head.by) ?? whyNotReopen(meeting!);
		if (refusal) return refused(refusal);
		await updateMeeting(tx, head.key, { state: 'open', closedAt: null, readBackAt: null });
		await carryOver(act, head, -1);
		await writeCellMonth(tx, head);
		await forgetSignals(tx, head.key);
		record('meetings.reopened', { meetingId: head.key.meetingId });
		return done({ id: head.key.meetingId });
	}
});

/** Counts this meeting among those that found the cell's earlier tasks unfinished, or no longer. */
async function carryOver({ tx }: Act, meeting: MeetingHead, by: 1 | -1): Promise<void> {
	if (meeting.kind === 'thematic') return;
	const { communeId, unitId, meetingId } = meeting.key;
	await sql`update task set carried_over = greatest(0, carried_over + ${by})
		where commune_id = ${communeId} and unit_id = ${unitId} and state = 'open' and given_on < ${heldOn(meeting)}
			and source_id is distinct from ${meetingId}`.execute(tx);
}
