import { done, refused } from '#lib/result.ts';
import { recording } from '../commands.ts';
import { callRoll } from './call-roll.ts';
import { recordingCommand } from './meeting-command.ts';

/** Calls the roll, or part of it. 'unrecorded' takes a call back. */
export const recordAttendance = recordingCommand({
	name: 'record-attendance',
	does: 'Calls the roll or part of it: present, excused with a reason, or unexcused.',
	input: recording.recordAttendance,
	async run(act, meeting, { entries }) {
		const refusal = await callRoll(act, meeting, entries);
		if (refusal) return refused(refusal);
		const members = new Set(entries.map(({ memberId }) => memberId)).size;
		act.record('meetings.attendance-recorded', { meetingId: meeting.key.meetingId, members });
		return done({ members });
	}
});
