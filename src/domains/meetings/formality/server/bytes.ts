import { endianness } from 'node:os';

if (endianness() !== 'LE') throw new Error('fingerprints are kept little-endian, and this machine is not');

/** Numbers of 32 bits as the database keeps them. */
export const toBytes = (numbers: Uint32Array): Buffer =>
	Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** The same back; copied, because a buffer of the driver may begin anywhere. */
export const fromBytes = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);
