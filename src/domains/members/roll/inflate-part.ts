import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { damaged, packedBytes, type ZipEntry } from './zip-directory.ts';

/** Small bites, so that even the tightest packing cannot burst memory between two checks: 4 kB give 4 MB at most. */
const BITE_BYTES = 4096;

/**
 * Inflates one part of a workbook and hands its text on, piece by piece: the whole never stands in memory.
 * Stops as soon as the part grows beyond the size its directory promised, or as `take` returns false.
 * Refuses a part whose checksum differs.
 */
export function inflatePart(bytes: Uint8Array, entry: ZipEntry, take: (text: string) => boolean): Result<void> {
	const packed = packedBytes(bytes, entry);
	if (!packed.ok) return packed;
	if (entry.isEncrypted) return refused({ code: 'members.roll-encrypted' });
	const part = new PartReader(entry, take);
	if (entry.method === 0) part.read(packed.value);
	else if (entry.method !== 8) return damaged;
	else inflate(packed.value, part);
	return part.outcome();
}

function inflate(packed: Uint8Array, part: PartReader): void {
	const stream = new Inflate((piece) => part.read(piece));
	try {
		for (let at = 0; at < packed.length && part.isReading; at += BITE_BYTES) {
			stream.push(packed.subarray(at, at + BITE_BYTES), at + BITE_BYTES >= packed.length);
		}
	} catch (fault) {
		// fflate marks bad data with a code; anything else is our own fault and goes on.
		if (typeof (fault as { code?: unknown }).code !== 'number') throw fault;
		part.refuse({ code: 'members.roll-damaged' });
	}
}

class PartReader {
	isReading = true;
	readonly #entry: ZipEntry;
	readonly #take: (text: string) => boolean;
	readonly #decoder = new TextDecoder();
	#size = 0;
	#checksum = 0;
	#stopped = false;
	#refusal: Refusal | undefined;

	constructor(entry: ZipEntry, take: (text: string) => boolean) {
		this.#entry = entry;
		this.#take = take;
	}

	read(piece: Uint8Array): void {
		if (!this.isReading) return;
		this.#size += piece.length;
		if (this.#size > this.#entry.inflatedBytes) this.refuse({ code: 'members.roll-too-large' });
		if (!this.isReading) return;
		this.#checksum = crc32(piece, this.#checksum);
		if (this.#take(this.#decoder.decode(piece, { stream: true }))) return;
		this.#stopped = true;
		this.isReading = false;
	}

	refuse(refusal: Refusal): void {
		this.#refusal = refusal;
		this.isReading = false;
	}

	outcome(): Result<void> {
		if (this.#refusal) return refused(this.#refusal);
		const isWhole = this.#size === this.#entry.inflatedBytes && this.#checksum === this.#entry.checksum;
		return isWhole || this.#stopped ? done(undefined) : damaged;
	}
}
