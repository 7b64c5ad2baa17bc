import { BEYOND_ASCII, decodeLegacy, isDecodable } from './legacy-encodings.ts';
import type { CellEncoding } from './sheet-grid.ts';
import { isSyllable } from './syllable.ts';

/** What a text says by itself about how it was written. */
export type Judgement = {
	/** The encodings in which the most words are possible syllables; none where no word is. */
	candidates: CellEncoding[];
	/** How many words only the sole candidate explains; 0 where there are several. */
	strength: number;
};

const ENCODINGS: CellEncoding[] = ['unicode', 'tcvn3', 'vni'];

/** Letters of Vietnamese that only Unicode has, and marks on their own (NFD). */
const ONLY_UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** Beyond any doubt: such a text needs no second word. */
const CERTAIN = 99;

/** Undefined for a text of ASCII alone, which is the same in every encoding. */
export function judgeEncoding(text: string): Judgement | undefined {
	if (!BEYOND_ASCII.test(text)) return undefined;
	if (ONLY_UNICODE.test(text)) return { candidates: ['unicode'], strength: CERTAIN };
	const words = text.split(/[\s\d,.;:()[\]/"'“”‘’–-]+/).filter((word) => BEYOND_ASCII.test(word));
	const possible = words.map(possibleIn);
	const counts = ENCODINGS.map((_, index) => possible.filter((answers) => answers[index]).length);
	const most = Math.max(...counts);
	if (most === 0) return { candidates: [], strength: 0 };
	const candidates = ENCODINGS.filter((_, index) => counts[index] === most);
	const [, second = 0] = [...counts].sort((a, b) => b - a);
	return { candidates, strength: most - second };
}

/** Names repeat: what has been worked out for a word is kept, up to this many words. */
const MOST_KNOWN = 20_000;
const known = new Map<string, boolean[]>();

/** Whether the word is a possible syllable, for each of the encodings. */
function possibleIn(word: string): boolean[] {
	const before = known.get(word);
	if (before) return before;
	const answers = ENCODINGS.map((encoding) => isPossible(word, encoding));
	if (known.size < MOST_KNOWN) known.set(word, answers);
	return answers;
}

function isPossible(word: string, encoding: CellEncoding): boolean {
	if (encoding === 'unicode') return isSyllable(word);
	return isDecodable(word, encoding) && isSyllable(decodeLegacy(word, encoding));
}
