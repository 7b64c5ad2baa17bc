/** A word of a text and where it stands; an empty word ends a run. */
export type Word = { word: string; from: number; to: number };

/** What stands where a number or date stood. */
const NUMBER = '#';
const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,/:-]\d+)*%?|[.!?;\n]/gu;
const ENDS = /^[.!?;\n]$/;

/** The words of a text as they are compared: composed letters, small, every number and date alike. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const { 0: found, index } of text.matchAll(TOKEN)) {
		const to = index + found.length;
		if (ENDS.test(found)) words.push({ word: '', from: index, to });
		else if (/^\d/.test(found)) {
			if (words.at(-1)?.word === NUMBER) words.at(-1)!.to = to;
			else words.push({ word: NUMBER, from: index, to });
		} else words.push({ word: found.normalize('NFC').toLowerCase(), from: index, to });
	}
	return words;
}

/** Phrases by their first word, the longest first. */
export type Phrases = Map<string, string[][]>;

export function phrasesOf(texts: Iterable<string>): Phrases {
	const phrases: Phrases = new Map();
	for (const text of texts) {
		const [first, ...rest] = wordsOf(text)
			.map(({ word }) => word)
			.filter(Boolean);
		if (!first) continue;
		const known = phrases.get(first) ?? [];
		known.push(rest);
		phrases.set(first, known);
	}
	for (const known of phrases.values()) known.sort((a, b) => b.length - a.length);
	return phrases;
}

/** The words with set phrases taken out, and names of people and units as one sign whoever is named. */
export function withoutPhrases(words: Word[], formulae: Phrases, names: Phrases): Word[] {
	const left: Word[] = [];
	for (let at = 0; at < words.length; ) {
		const one = words[at]!;
		const name = lengthOf(words, at, names);
		const formula = lengthOf(words, at, formulae);
		if (formula > name) {
			left.push({ word: '', from: one.from, to: one.to });
			at += formula;
		} else if (name > 0) {
			left.push({ word: '@', from: one.from, to: words[at + name - 1]!.to });
			at += name;
		} else {
			left.push(one);
			at += 1;
		}
	}
	return left;
}

/** How many words the longest phrase that begins here has. */
function lengthOf(words: Word[], at: number, phrases: Phrases): number {
	const known = phrases.get(words[at]!.word);
	const found = known?.find((rest) => rest.every((word, index) => words[at + 1 + index]?.word === word));
	return found ? found.length + 1 : 0;
}
