/** Chance that falls the same way every time: the demonstration has one face, whoever loads it. */
export type Dice = {
	/** A whole number, both ends included. */
	between: (from: number, to: number) => number;
	/** True in `percent` of a hundred throws. */
	chance: (percent: number) => boolean;
	pick: <T>(from: readonly T[]) => T;
	/** `count` different ones in chance order; all where there are fewer. */
	sample: <T>(from: readonly T[], count: number) => T[];
};

/** Dice of their own for every subject, so that a line more in one place changes nothing in another. */
export function diceOf(subject: string): Dice {
	const next = mulberry32(hashOf(subject));
	const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
	const sample = <T>(from: readonly T[], count: number): T[] => {
		const rest = [...from];
		return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(between(0, rest.length - 1), 1)[0]!);
	};
	return {
		between,
		sample,
		chance: (percent) => next() * 100 < percent,
		pick: (from) => from[between(0, from.length - 1)]!
	};
}

/** @source Tommy Ettinger's mulberry32, public domain */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
	return hash >>> 0;
}
