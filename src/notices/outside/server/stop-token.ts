import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '#lib/ids.ts';

const KEPT_BYTES = 16;

/** The end of the address by which a person ends their mails without signing in; in every mail to them. */
export const stopToken = (secret: Uint8Array, personId: string): string => `${personId}.${signature(secret, personId)}`;

/** Whose mails a token ends; undefined if it is not one of ours. */
export function readStopToken(secret: Uint8Array, token: string): string | undefined {
	const [personId = '', given = ''] = token.split('.');
	const expected = signature(secret, personId);
	const isOurs = given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
	return isOurs && isId(personId) ? personId : undefined;
}

const signature = (secret: Uint8Array, personId: string): string =>
	createHmac('sha256', secret).update(`stop-mail ${personId}`).digest().subarray(0, KEPT_BYTES).toString('base64url');
