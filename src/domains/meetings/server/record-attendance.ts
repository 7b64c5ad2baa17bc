import { done, refused } from '#lib/result.ts';
import { recording } from '../commands.ts';
import { whyNotTheCaller } from '../manner/server/record-group-sitting.ts';
import { whyNotOpenForRecording } from '../recording.ts';
import { callRoll } from './call-roll.ts';
import { meetingCommand } from './meeting-command.ts';

/** Calls the roll, or part of it. 'unrecorded' takes a call back. Who keeps a group's sitting calls its members. */
export const recordAttendance = meetingCommand({
	name: 'record-attendance',
	does: 'Calls the roll or part of it: present, excused with a reason, or unexcused.',
	input: recording.recordAttendance,
	async run(act, meeting, { entries }) {
		const ids = entries.map(({ memberId }) => memberId);
		const refusal =
			(await whyNotTheCaller(act.tx, meeting, ids)) ??
			whyNotOpenForRecording(meeting) ??
			(await callRoll(act, meeting, entries));
		if (refusal) return refused(refusal);
		const members = new Set(entries.map(({ memberId }) => memberId)).size;
		act.record('meetings.attendance-recorded', { meetingId: meeting.key.meetingId, members });
		return done({ members });
	}
});
