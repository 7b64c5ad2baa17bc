import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { preparingCommand, recordingCommand } from '../../server/meeting-command.ts';
import { readMeetingRecord } from '../../server/read-record.ts';
import { updateMeeting } from '../../server/update-meeting.ts';
import { whyNotAddress } from '../manner.ts';
import { whyNotInMannerNow } from './why-not-in-manner.ts';

const hindered = v.strictObject({
	memberId: field.id,
	reason: v.picklist(['dispersed', 'moving', 'on-duty', 'special'])
});

/** Sets how a meeting is held: in one room, online, both, or by group, if the pilot rules allow it. */
export const setManner = preparingCommand({
	name: 'set-manner',
	does: 'Sets how a meeting is held: in person, online, hybrid or by group, with those who cannot come and why.',
	input: {
		manner: v.picklist(['in-person', 'online', 'hybrid', 'by-group']),
		hindered: v.optional(v.pipe(v.array(hindered), v.maxLength(1000)), []),
		/** Address of the office's own conference; a link, never shown inside the page. */
		conferenceUrl: v.optional(field.text(500), '')
	},
	async run(act, { key }, { manner, hindered, conferenceUrl }) {
		const { tx, record } = act;
		const meeting = (await readMeetingRecord(tx, key.meetingId))!;
		const ids = hindered.map(({ memberId }) => memberId);
		if (new Set(ids).size < ids.length || ids.some((id) => !meeting.roll.some(({ memberId }) => memberId === id)))
			return refused({ code: 'meetings.not-on-roll' });
		const refusal =
			(await whyNotInMannerNow(act, key, meeting, manner, ids)) ??
			(conferenceUrl ? whyNotAddress(conferenceUrl) : undefined);
		if (refusal) return refused(refusal);

		const isRemote = manner === 'online' || manner === 'hybrid';
		await updateMeeting(tx, key, { manner, conferenceUrl: isRemote ? conferenceUrl : '', identityCheckedAt: null });
		await tx
			.deleteFrom('meetingHindrance')
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.execute();
		if (isRemote && hindered.length > 0)
			await tx
				.insertInto('meetingHindrance')
				.values(hindered.map((one) => ({ ...key, ...one })))
				.execute();
		record('meetings.manner-set', { meetingId: key.meetingId, manner, hindered: hindered.length });
		return done({ id: key.meetingId });
	}
});

/** Notes that everyone who takes part from elsewhere was recognised, on a closed channel. */
export const confirmIdentity = recordingCommand({
	name: 'confirm-identity',
	does: 'Notes that everyone who takes part from elsewhere was recognised and nobody else is on the channel.',
	input: {},
	async run({ tx, now, record }, { key, manner }) {
		if (manner !== 'online' && manner !== 'hybrid') return refused({ code: 'meetings.manner-not-remote' });
		await updateMeeting(tx, key, { identityCheckedAt: now });
		record('meetings.identity-confirmed', { meetingId: key.meetingId });
		return done({ id: key.meetingId });
	}
});
