/** Without I, L, O and U, which are read or typed wrongly. */
export const RECEIPT_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const LENGTH = 16;
const GROUP = 4;

/** 80 random bits as 16 letters. */
export function receiptText(bytes: Uint8Array): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	const groups = bits.match(/.{5}/g) ?? [];
	return groups.map((group) => RECEIPT_LETTERS[Number.parseInt(group, 2)]).join('');
}

/** 'K7QM-3T9A-…', as a person copies it. */
export const receiptShown = (receipt: string): string => receipt.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? '';

/** A receipt as somebody typed it, or undefined if it cannot be one. Letters that look alike are taken as meant. */
export function receiptTyped(typed: string): string | undefined {
	const plain = typed
		.toUpperCase()
		.replace(/[\s.–-]/g, '')
		.replace(/[IL]/g, '1')
		.replace(/O/g, '0');
	return plain.length === LENGTH && [...plain].every((letter) => RECEIPT_LETTERS.includes(letter)) ? plain : undefined;
}
