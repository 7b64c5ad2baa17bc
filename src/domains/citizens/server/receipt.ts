import { createHash, createHmac, randomBytes } from 'node:crypto';
import { place } from '#lib/db/place.ts';

/** Letters and figures that are not mistaken for each other when read from paper or over the telephone. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const inFours = (text: string): string => text.match(/.{1,4}/g)!.join('-');

const written = (bytes: Uint8Array): string => inFours([...bytes].map((byte) => LETTERS[byte & 31]).join(''));

/** 40 bits of 8 bytes: tells nothing of other cases, and opens nothing by itself. */
export const codeFrom = (bytes: Uint8Array): string => written(bytes.subarray(0, 8));

/** 140 bits of 28 bytes for the receipt. Only its hash is kept. */
export const secretFrom = (bytes: Uint8Array): string => written(bytes.subarray(0, 28));

export const newCaseCode = (): string => codeFrom(randomBytes(8));
export const newReceiptSecret = (): string => secretFrom(randomBytes(28));

export type Receipt = { code: string; secret: string };

/** Code and secret for what somebody sent under an id: the same for the same id, and to be worked out only here. */
export function receiptOf(what: 'message' | 'booking', id: string): Receipt {
	const bytes = createHmac('sha512', place().secret).update(`receipt of ${what} ${id}`).digest();
	return { code: codeFrom(bytes.subarray(0, 8)), secret: secretFrom(bytes.subarray(8, 36)) };
}

/** What was typed from a receipt, however it was written. */
export const asTyped = (text: string): string =>
	text
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replace(/[IL]/g, '1')
		.replace(/O/g, '0');

export const codeAsTyped = (text: string): string => inFours(asTyped(text).slice(0, 8) || '0');

export const secretHash = (secret: string): Buffer => createHash('sha256').update(asTyped(secret)).digest();
