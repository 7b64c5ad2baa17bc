import { PAYLOAD } from './frame.ts';

/** How many parts the whole is cut into. */
export const partsOf = (length: number): number => Math.ceil(length / PAYLOAD);

/** Numbers that look random and are the same on both phones. */
function dice(seed: number): () => number {
	let state = seed >>> 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return state >>> 0;
	};
}

/**
 * Which parts a frame is the sum of, one bit each: the first frames are one part each, every later one is a sum of about
 * half of them, so that whatever was missed, a few more frames of any number make up for it.
 */
export function sumOf(seq: number, parts: number, checksum: number): Uint32Array {
	const bits = new Uint32Array(Math.ceil(parts / 32));
	if (seq < parts) {
		bits[seq >> 5]! |= 1 << (seq & 31);
		return bits;
	}
	const roll = dice(checksum ^ Math.imul(seq, 0x9e3779b1));
	for (let word = 0; word < bits.length; word++) bits[word] = roll();
	const spare = parts & 31;
	if (spare) bits[bits.length - 1]! &= (1 << spare) - 1;
	if (bits.every((word) => word === 0)) bits[0] = 1;
	return bits;
}

export const holds = (bits: Uint32Array, part: number): boolean => ((bits[part >> 5]! >>> (part & 31)) & 1) === 1;

/** Adds bit by bit; the last part may be shorter than the sum. */
export function addTo(sum: Uint8Array | Uint32Array, other: Uint8Array | Uint32Array): void {
	for (let at = 0; at < other.length; at++) sum[at]! ^= other[at]!;
}
