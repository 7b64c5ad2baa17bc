import { createHmac } from 'node:crypto';

/** Letters and digits that are not taken for each other (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * The code that proves that somebody reads the mail of an address: 40 bits that follow from the installation's secret,
 * so that it is kept nowhere. Another address, or another asking, has another code.
 *
 * @param askedAt when it was asked for, as kept
 */
export function addressCode(secret: Uint8Array, personId: string, email: string, askedAt: string): string {
	const mac = createHmac('sha256', secret).update(`address-code ${personId} ${askedAt} ${email}`).digest();
	const letters = [...mac.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]);
	return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** What a person typed, as the code is written: blanks and small letters are theirs to choose. */
export const codeAsWritten = (typed: string): string =>
	typed
		.toUpperCase()
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1')
		.replace(/[^0-9A-Z]/g, '')
		.replace(/^(.{4})(.+)$/, '$1-$2');
