import * as v from 'valibot';
import { type AnyCommand, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { OPEN_KINDS, TOPICS } from '../../cases/case.ts';
import { openCase } from '../../server/open-case.ts';
import { type MessageState, whyNotTakeIn } from '../message.ts';

const unitOfMessage = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('citizenMessage').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

async function takeMessage(tx: Tx, { communeId }: Target, id: string) {
	const row = await tx
		.selectFrom('citizenMessage')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['code', 'secretHash', 'state', 'place', 'body', 'sentAt'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...row, state: row.state as MessageState };
}

const change = (tx: Tx, { communeId }: Target, id: string, columns: Record<string, unknown>) =>
	tx.updateTable('citizenMessage').set(columns).where('communeId', '=', communeId).where('id', '=', id).execute();

/** Makes a case of a message; its sender keeps the receipt, and the clock runs from the day it was sent. */
export const takeInMessage = defineCommand({
	name: 'citizens.take-in-message',
	does: 'Makes a case of a message from the portal, with the code and secret that its sender holds, received on the day it was sent.',
	needs: 'grant',
	input: v.strictObject({ messageId: field.id, kind: v.picklist(OPEN_KINDS), topic: v.picklist(TOPICS) }),
	target: (tx, { messageId }) => unitOfMessage(tx, messageId),
	async run(act, { messageId, kind, topic }) {
		const { tx, target, caller, now, record } = act;
		const message = await takeMessage(tx, target, messageId);
		const person = await tx
			.selectFrom('citizenMessagePerson')
			.where('communeId', '=', target.communeId)
			.where('messageId', '=', messageId)
			.select(['fullName', 'phone'])
			.executeTakeFirst();
		const refusal = whyNotTakeIn(message.state, kind, person !== undefined);
		if (refusal) return refused(refusal);
		const opened = await openCase(act, {
			code: message.code,
			secretHash: message.secretHash,
			kind,
			topic,
			place: message.place,
			summary: message.body,
			receivedOn: dayInVietNam(new Date(message.sentAt)),
			receivedVia: 'portal',
			...(person && { person })
		});
		if (!opened.ok) return opened;
		await change(tx, target, messageId, {
			state: 'taken-in',
			caseId: opened.value.id,
			why: '',
			decidedByName: caller.name,
			decidedAt: now
		});
		record('citizens.message-taken-in', { messageId, caseId: opened.value.id });
		return opened;
	}
});

/** Sets a message aside that asks nothing of this commune; its sender reads why. */
export const setAsideMessage = defineCommand({
	name: 'citizens.set-aside-message',
	does: 'Sets a message from the portal aside with a reason, which its sender reads with the receipt.',
	needs: 'grant',
	input: v.strictObject({ messageId: field.id, why: field.filled(1000) }),
	target: (tx, { messageId }) => unitOfMessage(tx, messageId),
	async run({ tx, target, caller, now, record }, { messageId, why }) {
		const { state } = await takeMessage(tx, target, messageId);
		if (state === 'taken-in') return refused({ code: 'citizens.message-has-case' });
		await change(tx, target, messageId, { state: 'set-aside', why, decidedByName: caller.name, decidedAt: now });
		record('citizens.message-set-aside', { messageId });
		return done({ id: messageId });
	}
});

/** Lets a message wait again that was set aside. */
export const returnMessage = defineCommand({
	name: 'citizens.return-message',
	does: 'Lets a message that was set aside wait to be read again.',
	needs: 'grant',
	input: v.strictObject({ messageId: field.id }),
	target: (tx, { messageId }) => unitOfMessage(tx, messageId),
	async run({ tx, target, record }, { messageId }) {
		const { state } = await takeMessage(tx, target, messageId);
		if (state !== 'set-aside') return refused({ code: 'citizens.message-not-set-aside' });
		await change(tx, target, messageId, { state: 'waiting', why: '', decidedByName: '', decidedAt: null });
		record('citizens.message-returned', { messageId });
		return done({ id: messageId });
	}
});

export const messageCommands: readonly AnyCommand[] = [takeInMessage, setAsideMessage, returnMessage];
