import { type Letter, lettersOf } from './letters.ts';
import { nameParts } from './names.ts';

/** Between the words of a name that are compared one after the other; sorts before everything. */
const FIELD_END = ' ';
/** Between letters, tones and cases of one text; sorts before every letter. */
const LEVEL_END = '!';

/**
 * Plain text whose byte order (COLLATE "C") is the Vietnamese dictionary order of the text, as `Intl.Collator('vi')`
 * gives it: all letters are compared first (a ă â b … d đ e ê …), then the tones from left to right (ngang, huyền,
 * hỏi, ngã, sắc, nặng), then small before capital letters. Digits are compared one by one, so '10' is before '2'.
 */
export function textSortKey(text: string): string {
	const letters = lettersOf(text.trim().replace(/\s+/g, ' '));
	return [
		letters.map((letter) => letter.primary).join(''),
		level(letters, (letter) => letter.tone),
		level(letters, (letter) => letter.letterCase)
	]
		.join(LEVEL_END)
		.replace(/!+$/, '');
}

/**
 * Plain text whose byte order is the order of a Vietnamese roll: given name, then family name, then middle name, each
 * compared whole, tones included, before the next one is looked at: every Hoa stands before every Hòa.
 */
export function nameSortKey(fullName: string): string {
	const { family, middle, given } = nameParts(fullName);
	return [given, family, middle].map(textSortKey).join(FIELD_END).trimEnd();
}

/** One sign a letter; the zeros at the end say nothing and are left out. */
const level = (letters: Letter[], weightOf: (letter: Letter) => string): string =>
	letters.map(weightOf).join('').replace(/0+$/, '');
