import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { writeDraft } from '../../server/draft-resolution.ts';
import { recordingCommand, roomCommand } from '../../server/meeting-command.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';
import { removeRow } from '../../server/remove-row.ts';
import { amendedDraft, type Change, RESOLUTION_PARTS, type ResolutionPart } from '../amendment.ts';
import { entryInRoom } from './entry-in-room.ts';

/** Proposes a change of the draft resolution. It must fit the draft as it stands. */
export const proposeAmendment = roomCommand({
	name: 'propose-amendment',
	does: 'Proposes to insert, replace or leave out words of the draft resolution of an open meeting.',
	input: {
		part: v.picklist(RESOLUTION_PARTS),
		kind: v.picklist(['insert', 'replace', 'delete']),
		passage: v.optional(field.text(5_000), ''),
		wording: v.optional(field.text(5_000), ''),
		reason: v.optional(field.text(1_000), '')
	},
	async run({ tx, now, record }, { key, by }, { part, kind, passage, wording, reason }) {
		const entry = await entryInRoom(tx, key, by.memberId);
		if (!entry || entry.isSuspended) return refused({ code: 'meetings.not-on-roll' });
		const change: Change = { part, kind, passage, wording: kind === 'delete' ? '' : wording };
		const fits = amendedDraft(await draftOf(tx, key), change);
		if (!fits.ok) return fits;
		const id = newId();
		await tx
			.insertInto('amendment')
			.values({ ...key, id, ...change, reason, memberId: entry.memberId, name: entry.name, at: now })
			.execute();
		record('meetings.amendment-proposed', { meetingId: key.meetingId, amendmentId: id, part, kind });
		return done({ id });
	}
});

/** Takes one's own proposal back, while nothing was decided on it. */
export const withdrawAmendment = roomCommand({
	name: 'withdraw-amendment',
	does: 'Takes back a change of the draft that one proposed, while it is not decided on.',
	input: { amendmentId: field.id },
	async run({ tx, record }, { key, by }, { amendmentId }) {
		const amendment = await amendmentOf(tx, key, amendmentId);
		if (!amendment || amendment.memberId !== by.memberId) return refused({ code: 'access.not-found' });
		if (amendment.state !== 'proposed') return refused({ code: 'meetings.amendment-decided' });
		record('meetings.amendment-withdrawn', { meetingId: key.meetingId, amendmentId });
		return removeRow(tx, 'amendment', key, amendmentId);
	}
});

/** Takes a proposal up: the draft is worded as it says. */
export const takeUpAmendment = recordingCommand({
	name: 'take-up-amendment',
	does: 'Takes up a proposed change: the draft resolution is worded as it says.',
	input: { amendmentId: field.id },
	async run(act, meeting, { amendmentId }) {
		const { tx, now, record } = act;
		const { key } = meeting;
		const amendment = await amendmentOf(tx, key, amendmentId);
		if (!amendment) return refused({ code: 'access.not-found' });
		if (amendment.state === 'taken-up') return refused({ code: 'meetings.amendment-decided' });
		const draft = amendedDraft(await draftOf(tx, key), amendment as Change);
		if (!draft.ok) return draft;
		const refusal = await writeDraft(act, meeting, draft.value, now.toISOString());
		if (refusal) return refused(refusal);
		record('meetings.amendment-taken-up', { meetingId: key.meetingId, amendmentId });
		return decide(tx, key, amendmentId, 'taken-up', now);
	}
});

/** Declines a proposal; it stays in sight. */
export const declineAmendment = recordingCommand({
	name: 'decline-amendment',
	does: 'Declines a proposed change of the draft resolution.',
	input: { amendmentId: field.id },
	async run({ tx, now, record }, { key }, { amendmentId }) {
		const amendment = await amendmentOf(tx, key, amendmentId);
		if (!amendment) return refused({ code: 'access.not-found' });
		if (amendment.state !== 'proposed') return refused({ code: 'meetings.amendment-decided' });
		record('meetings.amendment-declined', { meetingId: key.meetingId, amendmentId });
		return decide(tx, key, amendmentId, 'declined', now);
	}
});

/** Opens a declined proposal again. One that was taken up is undone by wording the draft otherwise. */
export const reconsiderAmendment = recordingCommand({
	name: 'reconsider-amendment',
	does: 'Opens a declined change of the draft for a decision again.',
	input: { amendmentId: field.id },
	async run({ tx, record }, { key }, { amendmentId }) {
		const amendment = await amendmentOf(tx, key, amendmentId);
		if (!amendment) return refused({ code: 'access.not-found' });
		if (amendment.state !== 'declined') return refused({ code: 'meetings.amendment-decided' });
		record('meetings.amendment-reconsidered', { meetingId: key.meetingId, amendmentId });
		return decide(tx, key, amendmentId, 'proposed', null);
	}
});

const amendmentOf = (tx: Tx, { communeId, meetingId }: MeetingKey, id: string) =>
	tx
		.selectFrom('amendment')
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.where('id', '=', id)
		.select(['memberId', 'state', 'part', 'kind', 'passage', 'wording'])
		.executeTakeFirst();

async function draftOf(tx: Tx, { communeId, meetingId }: MeetingKey): Promise<Record<ResolutionPart, string>> {
	const draft = await tx
		.selectFrom('resolution')
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.select(RESOLUTION_PARTS)
		.executeTakeFirst();
	return draft ?? { assessment: '', limits: '', direction: '', implementation: '' };
}

async function decide(
	tx: Tx,
	{ communeId, meetingId }: MeetingKey,
	id: string,
	state: string,
	decidedAt: Date | null
): Promise<Result<{ id: string; state: string }>> {
	await tx
		.updateTable('amendment')
		.set({ state, decidedAt })
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.where('id', '=', id)
		.execute();
	return done({ id, state });
}
