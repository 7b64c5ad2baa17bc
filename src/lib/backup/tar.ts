import type { Readable } from 'node:stream';

/** One file of an archive, whole in memory: the writer cuts large tables into parts. */
export type Entry = { name: string; body: Buffer };

const BLOCK_BYTES = 512;
/** Two blocks of zeros close an archive. */
export const TAR_END = Buffer.alloc(BLOCK_BYTES * 2);

/** The archive does not read as one: cut off, or changed on the way. */
export class DamagedArchive extends Error {
	override name = 'DamagedArchive';
}

/**
 * A file as it stands in a tar archive, which any tar can unpack.
 *
 * @throws RangeError if the name is longer than 100 bytes: a bug, never a person's mistake
 * @source POSIX.1-2017 pax, ustar interchange format
 */
export function tarEntry({ name, body }: Entry): Buffer {
	if (Buffer.byteLength(name) > 100) throw new RangeError(`${name} is too long for an archive`);
	const header = Buffer.alloc(BLOCK_BYTES);
	header.write(name, 0);
	header.write('0000600\0', 100);
	header.write('0000000\0', 108);
	header.write('0000000\0', 116);
	header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
	header.write('00000000000\0', 136);
	header.write('        ', 148);
	header.write('0', 156);
	header.write('ustar\x0000', 257);
	header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148);
	const padding = (BLOCK_BYTES - (body.length % BLOCK_BYTES)) % BLOCK_BYTES;
	return Buffer.concat([header, body, Buffer.alloc(padding)]);
}

const sumOf = (header: Buffer): number => header.reduce((sum, byte) => sum + byte, 0);

/** The sum is taken with blanks where it stands itself. */
function isWhole(header: Buffer): boolean {
	const stated = Number.parseInt(header.toString('latin1', 148, 154), 8);
	const blanked = Buffer.from(header).fill(' ', 148, 156);
	return sumOf(blanked) === stated;
}

/**
 * The files of an archive, one after the other.
 *
 * @throws DamagedArchive
 */
export async function* readTar(stream: Readable): AsyncGenerator<Entry> {
	const take = taker(stream);
	try {
		for (;;) {
			const header = await take(BLOCK_BYTES);
			if (header.every((byte) => byte === 0)) return;
			if (!isWhole(header)) throw new DamagedArchive('a header is not whole');
			const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
			const body = await take(Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES);
			yield { name: header.toString('utf8', 0, header.indexOf(0)), body: body.subarray(0, size) };
		}
	} finally {
		stream.destroy();
	}
}

/** Hands out exactly as many bytes as asked for, from chunks of any size. */
function taker(stream: Readable): (bytes: number) => Promise<Buffer> {
	const chunks = stream[Symbol.asyncIterator]();
	let rest: Buffer = Buffer.alloc(0);
	return async (bytes) => {
		const parts = [rest];
		for (let have = rest.length; have < bytes; ) {
			const { done, value } = await chunks.next();
			if (done) throw new DamagedArchive('it ends too early');
			parts.push(value);
			have += value.length;
		}
		const all = parts.length === 1 ? rest : Buffer.concat(parts);
		rest = all.subarray(bytes);
		return all.subarray(0, bytes);
	};
}
