import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import type { Act } from '#lib/commands/command.ts';
import { done, refused } from '#lib/result.ts';
import { preparingCommand, recordingCommand } from '../../server/meeting-command.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';
import { readMeetingRecord } from '../../server/read-record.ts';
import { updateMeeting } from '../../server/update-meeting.ts';
import { whyNotAddress } from '../manner.ts';
import { readGroupFacts } from './read-groups.ts';
import { whyNotInMannerNow } from './why-not-in-manner.ts';

const hindered = v.strictObject({
	memberId: field.id,
	reason: v.picklist(['dispersed', 'moving', 'on-duty', 'special'])
});

const sitting = v.strictObject({
	groupId: field.id,
	startsAt: field.moment,
	place: field.filled(200),
	leaderId: field.id,
	writerId: field.id
});

/** Sets how a meeting is held: in one room, online, both, or by group, if the pilot rules allow it. */
export const setManner = preparingCommand({
	name: 'set-manner',
	does: 'Sets how a meeting is held: in person, online, hybrid or by group, with those who cannot come and why, or the sitting of each group.',
	input: {
		manner: v.picklist(['in-person', 'online', 'hybrid', 'by-group']),
		hindered: v.optional(v.pipe(v.array(hindered), v.maxLength(1000)), []),
		/** One for each group of the cell that has members, where it is held by group. */
		sittings: v.optional(v.pipe(v.array(sitting), v.maxLength(50)), []),
		/** Address of the office's own conference; a link, never shown inside the page. */
		conferenceUrl: v.optional(field.text(500), '')
	},
	async run(act, { key }, { manner, hindered, sittings, conferenceUrl }) {
		const { tx, record } = act;
		const meeting = (await readMeetingRecord(tx, key.meetingId))!;
		const ids = hindered.map(({ memberId }) => memberId);
		if (new Set(ids).size < ids.length || ids.some((id) => !meeting.roll.some(({ memberId }) => memberId === id)))
			return refused({ code: 'meetings.not-on-roll' });
		const refusal =
			(await whyNotInMannerNow(act, key, meeting, { kind: manner, hindered: ids, sittings })) ??
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
		await writeSittings(act, key, meeting.month, manner === 'by-group' ? sittings : []);
		record('meetings.manner-set', { meetingId: key.meetingId, manner, hindered: hindered.length });
		return done({ id: key.meetingId });
	}
});

/** Sittings of an earlier choice go. */
async function writeSittings(
	{ tx }: Act,
	key: MeetingKey,
	month: string,
	sittings: v.InferOutput<typeof sitting>[]
): Promise<void> {
	await tx
		.deleteFrom('meetingSitting')
		.where('communeId', '=', key.communeId)
		.where('meetingId', '=', key.meetingId)
		.execute();
	if (sittings.length === 0) return;
	const { groups } = await readGroupFacts(tx, key, month);
	const groupOf = new Map(groups.map((group) => [group.id, group]));
	await tx
		.insertInto('meetingSitting')
		.values(
			sittings.map((one) => {
				const { name, memberIds } = groupOf.get(one.groupId)!;
				return { ...key, ...one, name, memberIds };
			})
		)
		.execute();
}

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
