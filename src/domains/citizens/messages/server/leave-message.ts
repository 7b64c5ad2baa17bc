import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import * as v from 'valibot';
import { type InputError, inputErrors } from '#lib/commands/input-error.ts';
import { place } from '#lib/db/place.ts';
import { atGate } from '#lib/db/transaction.ts';
import type { KeptContent } from '#lib/files/server/keep-file.ts';
import { codeFrom, secretFrom, secretHash } from '../../server/receipt.ts';
import { messageSchema, whyNotSend } from '../message.ts';

export type Sent = { code: string; secret: string };

/** Code and secret of a message's receipt: the same for the same message, and to be worked out only here. */
function receiptOf(messageId: string): Sent {
	const bytes = createHmac('sha512', place().secret).update(`receipt of message ${messageId}`).digest();
	return { code: codeFrom(bytes.subarray(0, 8)), secret: secretFrom(bytes.subarray(8, 36)) };
}

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
): Promise<{ ok: true; value: Sent } | { ok: false; errors: InputError[] }> {
	const parsed = v.safeParse(messageSchema, given);
	if (!parsed.success) return { ok: false, errors: inputErrors(parsed.issues) };
	const refusal = whyNotSend(parsed.output);
	if (refusal) return { ok: false, errors: [refusal] };
	const { topic, body, place: where, fullName, phone } = parsed.output;
	const receipt = receiptOf(messageId);
	await atGate((tx) =>
		sql`select app.leave_message(${communeId}, ${messageId}, ${receipt.code}, ${secretHash(receipt.secret)}, ${topic}, ${where},
			${body}, ${photo?.sha256 ?? null}, ${photo?.name ?? ''}, ${photo?.type ?? ''}, ${fullName}, ${phone}, ${now})`.execute(
			tx
		)
	);
	return { ok: true, value: receipt };
}
