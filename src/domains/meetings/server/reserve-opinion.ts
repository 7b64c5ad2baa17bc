import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { recording } from '../commands.ts';
import { whyNotOpenForRecording, whyNotTheRecorder } from '../recording.ts';
import { entryOf } from './in-meeting.ts';
import { meetingCommand } from './meeting-command.ts';
import { removeRow } from './remove-row.ts';

/** Keeps a minority opinion on record. The member may do so alone: nobody's leave is needed. */
export const reserveOpinion = meetingCommand({
	name: 'reserve-opinion',
	does: 'Keeps the opinion of a member in the minority on record; the member may do so without the recorder.',
	input: recording.reserveOpinion,
	async run({ tx, commandId, now, record }, meeting, { memberId, text }) {
		const { key, by } = meeting;
		const isOwn = by.memberId === memberId;
		const refusal = (isOwn ? undefined : whyNotTheRecorder(meeting, by)) ?? whyNotOpenForRecording(meeting);
		if (refusal) return refused(refusal);
		const member = await entryOf(tx, key, memberId);
		if (!member) return refused({ code: 'meetings.not-on-roll' });
		const id = rowId(commandId);
		await tx
			.insertInto('reservation')
			.values({ ...key, id, memberId, name: member.name, text, at: now })
			.execute();
		record('meetings.opinion-reserved', { meetingId: key.meetingId, reservationId: id });
		return done({ id });
	}
});

/** Takes back what was put down by mistake; the member may do so alone, as it is the member's own. */
export const withdrawOpinion = meetingCommand({
	name: 'withdraw-opinion',
	does: 'Takes back an opinion that was kept on record by mistake, while the meeting is open.',
	input: recording.withdrawOpinion,
	async run({ tx, record }, meeting, { reservationId }) {
		const { key, by } = meeting;
		const kept = await tx
			.selectFrom('reservation')
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.where('id', '=', reservationId)
			.select('memberId')
			.executeTakeFirst();
		if (!kept) return refused({ code: 'access.not-found' });
		const isOwn = by.memberId === kept.memberId;
		const refusal = (isOwn ? undefined : whyNotTheRecorder(meeting, by)) ?? whyNotOpenForRecording(meeting);
		if (refusal) return refused(refusal);
		record('meetings.opinion-withdrawn', { meetingId: key.meetingId, reservationId, memberId: kept.memberId });
		return removeRow(tx, 'reservation', key, reservationId);
	}
});
