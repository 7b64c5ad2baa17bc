import { crc32 } from './crc32.ts';
import { type Frame, PAYLOAD } from './frame.ts';
import { addTo, holds, partsOf, sumOf } from './parts.ts';

type Sum = { bits: Uint32Array; payload: Uint8Array };

/**
 * Puts a film together again from whichever of its frames the camera caught, in any order. Of another film it begins anew:
 * the last one shown is the one that is meant.
 */
export class Collector {
	#film: { checksum: number; length: number } | undefined;
	/** Sums whose lowest part is the key: of each part at most one. */
	readonly #sums = new Map<number, Sum>();

	/** Parts known and parts wanted. */
	get progress(): { known: number; of: number } {
		return { known: this.#sums.size, of: this.#film ? partsOf(this.#film.length) : 0 };
	}

	/** @returns the whole, once it is there */
	add({ checksum, length, seq, payload }: Frame): Uint8Array | undefined {
		if (this.#film?.checksum !== checksum || this.#film.length !== length) {
			this.#film = { checksum, length };
			this.#sums.clear();
		}
		const parts = partsOf(length);
		const sum = { bits: sumOf(seq, parts, checksum), payload: Uint8Array.from(payload) };
		for (let part = 0; part < parts; part++) {
			if (!holds(sum.bits, part)) continue;
			const earlier = this.#sums.get(part);
			if (!earlier) {
				this.#sums.set(part, sum);
				break;
			}
			addTo(sum.bits, earlier.bits);
			addTo(sum.payload, earlier.payload);
		}
		return this.#sums.size === parts ? this.#whole(parts, length, checksum) : undefined;
	}

	#whole(parts: number, length: number, checksum: number): Uint8Array | undefined {
		const bytes = new Uint8Array(parts * PAYLOAD);
		for (let part = parts - 1; part >= 0; part--) {
			const { bits, payload } = this.#sums.get(part)!;
			const own = Uint8Array.from(payload);
			for (let later = part + 1; later < parts; later++)
				if (holds(bits, later)) addTo(own, bytes.subarray(later * PAYLOAD, (later + 1) * PAYLOAD));
			bytes.set(own, part * PAYLOAD);
		}
		const whole = bytes.slice(0, length);
		if (crc32(whole) === checksum) return whole;
		// A frame was misread: begin again rather than keep asking for what cannot come.
		this.#sums.clear();
		return undefined;
	}
}
