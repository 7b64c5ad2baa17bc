import { fromBase45, toBase45 } from './base45.ts';

/** One picture of a film of QR codes. */
export type Frame = {
	/** Checksum of the whole, which also tells one film from another. */
	checksum: number;
	/** Bytes of the whole. */
	length: number;
	/** Place in the film; the first ones are the parts themselves, all later ones are sums of parts. */
	seq: number;
	payload: Uint8Array;
};

/** Bytes in one picture: small enough that an old camera reads it from a cracked screen. */
export const PAYLOAD = 300;

const MARK = 'CS1:';
const HEAD = 10;
const LONGEST = PAYLOAD * 1_000;

export function textOfFrame({ checksum, length, seq, payload }: Frame): string {
	const bytes = new Uint8Array(HEAD + payload.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, checksum);
	view.setUint32(4, length);
	view.setUint16(8, seq);
	bytes.set(payload, HEAD);
	return MARK + toBase45(bytes);
}

/** The frame that a QR code holds; undefined for any other code that the camera meets. */
export function frameOfText(text: string): Frame | undefined {
	if (!text.startsWith(MARK)) return undefined;
	const bytes = fromBase45(text.slice(MARK.length));
	if (!bytes || bytes.length !== HEAD + PAYLOAD) return undefined;
	const view = new DataView(bytes.buffer);
	const length = view.getUint32(4);
	if (length === 0 || length > LONGEST) return undefined;
	return { checksum: view.getUint32(0), length, seq: view.getUint16(8), payload: bytes.subarray(HEAD) };
}
