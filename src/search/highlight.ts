import { searchKey } from '#lib/vietnamese/search-key.ts';

/** A piece of a text, and whether it is what was looked for. */
export type Piece = { text: string; isHit: boolean };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The text cut into pieces, so that the words looked for can be marked where they stand, with their own diacritics.
 * Words are compared as the search compares them: whole, the last one as a beginning, numbers without their zeros.
 */
export function highlighted(text: string, words: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	const add = (part: string, isHit: boolean) => {
		const last = pieces.at(-1);
		if (last?.isHit === isHit) last.text += part;
		else if (part) pieces.push({ text: part, isHit });
	};
	let from = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		add(text.slice(from, index), false);
		const key = withoutZeros(searchKey(word));
		add(
			word,
			words.some((looked, at) =>
				at === words.length - 1 && !/^\d+$/.test(looked) ? key.startsWith(looked) : key === withoutZeros(looked)
			)
		);
		from = index + word.length;
	}
	add(text.slice(from), false);
	return pieces;
}

const withoutZeros = (word: string): string => (/^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : word);
