import { searchKey } from '#lib/vietnamese/search-key.ts';

/** Letters and digits that must be typed before anything is looked for. */
export const LEAST_LETTERS = 2;

/** Words beyond these narrow nothing any more. */
const MOST_WORDS = 12;

/** The words of a search as they are compared: folded, without signs. None where too little was typed. */
export function searchWords(typed: string): string[] {
	const words = searchKey(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.join('').length < LEAST_LETTERS ? [] : words.slice(0, MOST_WORDS);
}

/**
 * Words as patterns of PostgreSQL, all of which a text must fit. Syllables are compared whole, so that 'an' does not
 * find 'Loan'; only the last one may be unfinished: 'nong thi tho' finds 'Nông Thị Thơm'.
 * Numbers may have zeros before them: '1' finds '01', never '11'.
 */
export const wordPatterns = (words: readonly string[]): string[] =>
	words.map((word, index) => {
		if (/^\d+$/.test(word)) return `\\m0*${unpadded(word)}\\M`;
		return index === words.length - 1 ? `\\m${word}` : `\\m${word}\\M`;
	});

/** A number without the zeros before it. */
export const unpadded = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
