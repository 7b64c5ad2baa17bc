import type { Word } from './phrases.ts';

/** A run of words as one number, and the stretch of the text that it covers. */
export type Shingle = { hash: number; from: number; to: number };

/** Hashes without repetition, ascending: quick to compare. */
export type ShingleSet = Uint32Array;

/** Every run of so many words that no full stop interrupts. */
export function shinglesOf(words: readonly Word[], length: number): Shingle[] {
	const hashes = words.map(({ word }) => hashOf(word));
	const shingles: Shingle[] = [];
	let run = 0;
	for (const [index, { word, to }] of words.entries()) {
		run = word === '' ? 0 : run + 1;
		if (run < length) continue;
		const first = index - length + 1;
		let hash = length;
		for (let at = first; at <= index; at += 1) hash = Math.imul(hash ^ hashes[at]!, 0x01000193) + (hash >>> 15);
		shingles.push({ hash: mixed(hash), from: words[first]!.from, to });
	}
	return shingles;
}

export const setOf = (hashes: Iterable<number>): ShingleSet => Uint32Array.from(new Set(hashes)).sort();

/** How many runs two sets have in common. */
export function sharedCount(a: ShingleSet, b: ShingleSet): number {
	let shared = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) {
			shared += 1;
			i += 1;
			j += 1;
		} else if (a[i]! < b[j]!) i += 1;
		else j += 1;
	}
	return shared;
}

const known = new Map<string, number>();
const MOST_KNOWN = 50_000;

/** FNV-1a; words come again and again, so they are hashed once. */
function hashOf(word: string): number {
	const before = known.get(word);
	if (before !== undefined) return before;
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(word, hash);
	return hash;
}

/** Every bit of the input reaches every bit of the answer (the end of MurmurHash3). */
export function mixed(value: number): number {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
