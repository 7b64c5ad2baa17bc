import type { Act } from '#lib/commands/command.ts';
import { done, refused } from '#lib/result.ts';
import { preparing } from '../commands.ts';
import { rollOfSitting } from '../manner/group-sittings.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { whyNotNotify } from '../opening.ts';
import type { MeetingRecord } from '../record.ts';
import { dayOf } from '../moments.ts';
import { whyNotMeet } from '../planning.ts';
import { preparingCommand } from './meeting-command.ts';
import { readCell } from './read-cell.ts';
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
	input: preparing.sendNotice,
	async run(act, { key, month }, { at }) {
		const { tx, now, record } = act;
		const toldAt = at ?? now.toISOString();
		const meeting = await readMeetingRecord(tx, key.meetingId);
		if (!meeting) throw new Error(`meeting ${key.meetingId} is locked and not there`);
		const refusal =
			whyNotAt(toldAt, now.toISOString()) ??
			whyNotNotify(meeting, toldAt) ??
			whyNotMeet(await readCell(act), dayOf(meeting.startsAt));
		if (refusal) return refused(refusal);
		const members = await summonedPersons(act, meeting);
		if (members.length === 0) return refused({ code: 'meetings.roll-empty' });
		const assigned = await assignedPersons(act, meeting);
		// Who was told in the village of a meeting that is over by the time this arrives is not called to it again.
		if (Date.parse(meeting.startsAt) > now.getTime()) await tellAll(act, meeting, members, assigned);

		const { noticeSentAt, papersSentAt } = meeting.preparation;
		await updateMeeting(tx, key, {
			state: 'notified',
			noticeSentAt: noticeSentAt ?? toldAt,
			papersSentAt: papersSentAt ?? (meeting.preparation.papers.length > 0 ? toldAt : null),
			assignedTold: assigned.length > 0 ? true : null
		});
		await writeCellMonth(tx, { key, month });
		record('meetings.notice-sent', { meetingId: key.meetingId, members: members.length, assigned: assigned.length });
		return done({ members: members.length, assigned: assigned.length });
	}
});

const SUMMONED = { kind: 'meetings.told-summoned' };

/** Whoever belongs to a group that sits by itself is told its hour and place; everybody else those of the meeting. */
async function tellAll(act: Act, meeting: MeetingRecord, members: string[], assigned: string[]): Promise<void> {
	const told = new Set<string>();
	for (const sitting of meeting.manner?.sittings ?? []) {
		const persons = await summonedPersons(act, { ...meeting, roll: rollOfSitting(sitting, meeting.roll) });
		for (const personId of persons) told.add(personId);
		await tell(act, persons, { ...meeting, startsAt: sitting.startsAt, place: sitting.place }, SUMMONED);
	}
	await tell(act, [...members.filter((personId) => !told.has(personId)), ...assigned], meeting, SUMMONED);
}
