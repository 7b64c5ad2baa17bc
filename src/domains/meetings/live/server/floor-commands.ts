import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { done, refused } from '#lib/result.ts';
import { recordingCommand, roomCommand } from '../../server/meeting-command.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';
import { removeRow } from '../../server/remove-row.ts';
import { heldOn } from '../../rules-of.ts';
import { whyNotTheRecorder } from '../../recording.ts';
import type { AgendaKind } from '../../record.ts';
import { whyNotSpeak } from '../floor.ts';
import { liveRoomRules, speakingMinutesOf } from '../rules.ts';
import { entryInRoom } from './entry-in-room.ts';

/** Puts oneself on the speakers' list; who keeps the record puts others on it too, and guests by name. */
export const askForFloor = roomCommand({
	name: 'ask-for-floor',
	does: 'Puts oneself on the list of speakers of an open meeting; its recorders put others and guests on it.',
	input: { memberId: v.optional(field.id), guestName: v.optional(field.filled(100)) },
	async run({ tx, now, record }, meeting, { memberId, guestName }) {
		const { key, by } = meeting;
		const isForOther = guestName !== undefined || (memberId !== undefined && memberId !== by.memberId);
		const notTheirs = isForOther ? whyNotTheRecorder(meeting, by) : undefined;
		if (notTheirs) return refused(notTheirs);
		const entry = guestName === undefined ? await entryInRoom(tx, key, memberId ?? by.memberId) : undefined;
		const refusal = guestName === undefined ? whyNotSpeak(entry) : undefined;
		if (refusal) return refused(refusal);
		if (entry && (await isWaiting(tx, key, entry.memberId))) return refused({ code: 'meetings.asked-already' });

		const item = await itemUnderWay(tx, key);
		const rules = ruleSetInForce(liveRoomRules, heldOn(meeting));
		const id = newId();
		await tx
			.insertInto('floorRequest')
			.values({
				...key,
				id,
				agendaItemId: item?.id,
				memberId: entry?.memberId,
				name: entry?.name ?? guestName!,
				askedAt: now,
				limitSeconds: speakingMinutesOf(item, rules) * 60
			})
			.execute();
		record('meetings.floor-asked', { meetingId: key.meetingId, requestId: id });
		return done({ id });
	}
});

/** Takes somebody off the list who has not had the floor: themselves, or a recorder. */
export const withdrawRequest = roomCommand({
	name: 'withdraw-request',
	does: 'Takes a request to speak back before it is called: one’s own, or any by a recorder.',
	input: { requestId: field.id },
	async run({ tx, record }, meeting, { requestId }) {
		const { key, by } = meeting;
		const request = await requestOf(tx, key, requestId);
		if (!request) return refused({ code: 'access.not-found' });
		const refusal = request.memberId === by.memberId ? undefined : whyNotTheRecorder(meeting, by);
		if (refusal) return refused(refusal);
		if (request.state !== 'waiting') return refused({ code: 'meetings.floor-had-already' });
		record('meetings.floor-request-withdrawn', { meetingId: key.meetingId, requestId });
		return removeRow(tx, 'floorRequest', key, requestId);
	}
});

/** Gives somebody of the list the floor; whoever has it gives it up. Given again, their time begins anew. */
export const giveFloor = recordingCommand({
	name: 'give-floor',
	does: 'Gives somebody on the list of speakers the floor; the one who has it gives it up.',
	input: { requestId: field.id },
	async run({ tx, now, record }, meeting, { requestId }) {
		const { key } = meeting;
		const request = await requestOf(tx, key, requestId);
		if (!request) return refused({ code: 'access.not-found' });
		if (request.state === 'speaking') return done({ id: requestId });
		await endSpeaking(tx, key, now);
		const item = await itemUnderWay(tx, key);
		const minutes = speakingMinutesOf(item, ruleSetInForce(liveRoomRules, heldOn(meeting)));
		await changeRequest(tx, key, requestId, {
			state: 'speaking',
			beganAt: now,
			endedAt: null,
			limitSeconds: minutes * 60,
			agendaItemId: item?.id ?? null
		});
		record('meetings.floor-given', { meetingId: key.meetingId, requestId });
		return done({ id: requestId });
	}
});

/** Gives the one who speaks more time. */
export const extendFloor = recordingCommand({
	name: 'extend-floor',
	does: 'Gives the one who has the floor more minutes.',
	input: { requestId: field.id, minutes: field.wholeNumber(1, 60) },
	async run({ tx, record }, { key }, { requestId, minutes }) {
		const request = await requestOf(tx, key, requestId);
		if (request?.state !== 'speaking') return refused({ code: 'meetings.not-speaking' });
		await changeRequest(tx, key, requestId, { limitSeconds: request.limitSeconds + minutes * 60 });
		record('meetings.floor-extended', { meetingId: key.meetingId, requestId, minutes });
		return done({ id: requestId });
	}
});

/** Ends a speech on the list of speakers. What was said is recorded by itself, or not at all. */
export const endFloor = recordingCommand({
	name: 'end-floor',
	does: 'Notes that the one who has the floor has finished.',
	input: { requestId: field.id },
	async run({ tx, now, record }, { key }, { requestId }) {
		const request = await requestOf(tx, key, requestId);
		if (request?.state !== 'speaking') return refused({ code: 'meetings.not-speaking' });
		await endSpeaking(tx, key, now);
		record('meetings.floor-ended', { meetingId: key.meetingId, requestId });
		return done({ id: requestId });
	}
});

/** Sets how long one speaker has on an item of the agenda. Those who speak already keep their time. */
export const setSpeakingTime = recordingCommand({
	name: 'set-speaking-time',
	does: 'Sets how many minutes one speaker has on an item of the agenda.',
	input: { agendaItemId: field.id, minutes: field.wholeNumber(1, 120) },
	async run({ tx, record }, { key }, { agendaItemId, minutes }) {
		const set = await tx
			.updateTable('agendaItem')
			.set({ speakingMinutes: minutes })
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.where('id', '=', agendaItemId)
			.executeTakeFirst();
		if (set.numUpdatedRows === 0n) return refused({ code: 'meetings.agenda-item-unknown' });
		record('meetings.speaking-time-set', { meetingId: key.meetingId, agendaItemId, minutes });
		return done({ id: agendaItemId });
	}
});

/** Takes the whole list away: it runs a meeting and is no record of anybody. */
export const clearFloor = (tx: Tx, { communeId, meetingId }: MeetingKey): Promise<unknown> =>
	tx.deleteFrom('floorRequest').where('communeId', '=', communeId).where('meetingId', '=', meetingId).execute();

const ofMeeting = (tx: Tx, { communeId, meetingId }: MeetingKey) =>
	tx.selectFrom('floorRequest').where('communeId', '=', communeId).where('meetingId', '=', meetingId);

const requestOf = (tx: Tx, key: MeetingKey, id: string) =>
	ofMeeting(tx, key).where('id', '=', id).select(['memberId', 'state', 'limitSeconds']).executeTakeFirst();

const isWaiting = async (tx: Tx, key: MeetingKey, memberId: string): Promise<boolean> =>
	(await ofMeeting(tx, key)
		.where('memberId', '=', memberId)
		.where('state', '=', 'waiting')
		.select('id')
		.executeTakeFirst()) !== undefined;

type Changed = {
	state?: string;
	beganAt?: Date;
	endedAt?: Date | null;
	limitSeconds?: number;
	agendaItemId?: string | null;
};

const changeRequest = (tx: Tx, { communeId, meetingId }: MeetingKey, id: string, changed: Changed): Promise<unknown> =>
	tx
		.updateTable('floorRequest')
		.set(changed)
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.where('id', '=', id)
		.execute();

const endSpeaking = (tx: Tx, { communeId, meetingId }: MeetingKey, now: Date): Promise<unknown> =>
	tx
		.updateTable('floorRequest')
		.set({ state: 'spoken', endedAt: now })
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.where('state', '=', 'speaking')
		.execute();

/** The item of the agenda that was begun last. */
const itemUnderWay = async (tx: Tx, { communeId, meetingId }: MeetingKey) => {
	const item = await tx
		.selectFrom('agendaItem')
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.where('startedAt', 'is not', null)
		.orderBy('startedAt', 'desc')
		.orderBy('position', 'desc')
		.select(['id', 'kind', 'speakingMinutes'])
		.executeTakeFirst();
	return item && { ...item, kind: item.kind as AgendaKind };
};
