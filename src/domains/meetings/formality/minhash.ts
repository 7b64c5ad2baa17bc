import { mixed, type ShingleSet } from './shingles.ts';

/**
 * A fingerprint of a set: the least value of each of `count` different orders. Two sets agree in a place as often as
 * they share members (Broder 1997).
 */
export function minhashOf(set: ShingleSet, count: number): Uint32Array {
	const least = new Uint32Array(count).fill(0xffffffff);
	for (let nth = 0; nth < count; nth += 1) {
		const factor = mixed(2 * nth + 1) | 1;
		const shift = mixed(2 * nth + 2);
		let lowest = 0xffffffff;
		for (let at = 0; at < set.length; at += 1) {
			const value = (Math.imul(set[at]!, factor) + shift) >>> 0;
			if (value < lowest) lowest = value;
		}
		least[nth] = lowest;
	}
	return least;
}

/** The fingerprint cut into bands, each one number: similar sets share at least one with high probability. */
export function bandsOf(minhash: Uint32Array, rowsPerBand: number): number[] {
	const bands: number[] = [];
	for (let from = 0; from + rowsPerBand <= minhash.length; from += rowsPerBand) {
		let band = from + 1;
		for (let row = 0; row < rowsPerBand; row += 1) band = mixed(band ^ minhash[from + row]!);
		// As PostgreSQL keeps it: with a sign.
		bands.push(band | 0);
	}
	return bands;
}
