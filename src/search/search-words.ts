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
 * A word as a pattern of PostgreSQL: it stands at the beginning of a word of the text, so that 'tho' finds 'Thơm'
 * and 'an' does not find 'Loan'. A number stands whole, with or without zeros before it: '1' finds '01', never '11'.
 */
export const wordPattern = (word: string): string =>
	/^\d+$/.test(word) ? `\\m0*${word.replace(/^0+(?=\d)/, '')}\\M` : `\\m${word}`;
