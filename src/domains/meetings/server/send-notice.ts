import { done, refused } from '#lib/result.ts';
import { preparingCommand } from './meeting-command.ts';
import { readMeetingRecord } from './read-record.ts';
import { assignedPersons, summonedPersons, tell } from './tell.ts';
import { updateMeeting } from './update-meeting.ts';
import { writeCellMonth } from './write-cell-month.ts';

/**
 * Tells every summoned member, and the members of the superior committee assigned to the cell. Sent again it tells
 * them again; what counts as in time is the first notice, and the first one that papers went with.
 */
export const sendNotice = preparingCommand({
	name: 'send-notice',
	does: 'Tells every summoned member and the assigned committee members when, where and what the meeting is about.',
	input: {},
	async run(act, { key, month }) {
		const { tx, now, record } = act;
		const meeting = await readMeetingRecord(tx, key.meetingId);
		if (!meeting) throw new Error(`meeting ${key.meetingId} is locked and not there`);
		if (meeting.agenda.length === 0) return refused({ code: 'meetings.agenda-empty' });
		if (Date.parse(meeting.startsAt) <= now.getTime()) return refused({ code: 'meetings.notice-too-late' });
		const members = await summonedPersons(act, meeting);
		if (members.length === 0) return refused({ code: 'meetings.roll-empty' });
		const assigned = await assignedPersons(act, meeting);
		await tell(act, [...members, ...assigned], meeting, { kind: 'meetings.told-summoned' });

		const { noticeSentAt, papersSentAt } = meeting.preparation;
		await updateMeeting(tx, key, {
			state: 'notified',
			noticeSentAt: noticeSentAt ?? now,
			papersSentAt: papersSentAt ?? (meeting.preparation.papers.length > 0 ? now : null),
			assignedTold: assigned.length > 0 ? true : null
		});
		await writeCellMonth(tx, { key, month });
		record('meetings.notice-sent', { meetingId: key.meetingId, members: members.length, assigned: assigned.length });
		return done({ members: members.length, assigned: assigned.length });
	}
});
