import { crc32 } from './crc32.ts';
import { type Frame, PAYLOAD } from './frame.ts';
import { addTo, holds, partsOf, sumOf } from './parts.ts';

const LAST_SEQ = 65_535;

/** The frame of this number in the film of these bytes; after the last number it begins again. */
export function frameAt(bytes: Uint8Array, number: number, checksum = crc32(bytes)): Frame {
	const parts = partsOf(bytes.length);
	const seq = number % (LAST_SEQ + 1);
	const bits = sumOf(seq, parts, checksum);
	const payload = new Uint8Array(PAYLOAD);
	for (let part = 0; part < parts; part++)
		if (holds(bits, part)) addTo(payload, bytes.subarray(part * PAYLOAD, (part + 1) * PAYLOAD));
	return { checksum, length: bytes.length, seq, payload };
}
