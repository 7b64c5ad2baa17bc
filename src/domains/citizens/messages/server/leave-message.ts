import { sql } from 'kysely';
import * as v from 'valibot';
import { type InputError, inputErrors } from '#lib/commands/input-error.ts';
import { atGate } from '#lib/db/transaction.ts';
import type { KeptContent } from '#lib/files/server/keep-file.ts';
import { type Receipt, receiptOf, secretHash } from '../../server/receipt.ts';
import { messageSchema, whyNotSend } from '../message.ts';

/**
 * Keeps what somebody without an account sends, until a person reads it. Sent again under the same id, as by a second
 * press of the button, it is kept once and answers the same receipt.
 */
export async function leaveMessage(
	communeId: number,
	messageId: string,
	given: Record<string, string>,
	photo: KeptContent | undefined,
	now: Date
): Promise<{ ok: true; value: Receipt } | { ok: false; errors: InputError[] }> {
	const parsed = v.safeParse(messageSchema, given);
	if (!parsed.success) return { ok: false, errors: inputErrors(parsed.issues) };
	const refusal = whyNotSend(parsed.output);
	if (refusal) return { ok: false, errors: [refusal] };
	const { topic, body, place: where, fullName, phone } = parsed.output;
	const receipt = receiptOf('message', messageId);
	await atGate((tx) =>
		sql`select app.leave_message(${communeId}, ${messageId}, ${receipt.code}, ${secretHash(receipt.secret)}, ${topic}, ${where},
			${body}, ${photo?.sha256 ?? null}, ${photo?.name ?? ''}, ${photo?.type ?? ''}, ${fullName}, ${phone}, ${now})`.execute(
			tx
		)
	);
	return { ok: true, value: receipt };
}
