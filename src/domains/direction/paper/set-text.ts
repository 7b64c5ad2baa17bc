import type { PaperStyle } from './paper-style.ts';

// Vertical tab, form feed and the like are no characters of XML: Word calls a file that holds one damaged.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** One run of text as it may stand on paper: composed letters, single blanks, nothing that breaks a file. */
export const clean = (text: string): string =>
	text.toWellFormed().normalize('NFC').replace(NOT_IN_XML, '').replace(/\s+/g, ' ').trim();

/** Lets a line break, unseen, inside a stretch without blanks that is longer than `longest` characters. */
export const breakable = (text: string, longest: number): string =>
	text.replace(new RegExp(`\\S{${longest}}(?=\\S)`, 'gu'), '$&\u200b');

const OFFICE_WORD = /(?<!\p{L})(?:ủy|Ủy|ỦY|uỷ|Uỷ|UỶ)(?!\p{L})/gu;

/**
 * The word 'ủy' of committees and commissions in the spelling that the commune keeps to. Names of persons that hold
 * it inside, such as 'Thủy', stay as they are; so does a name that is this very word, unless an office follows it.
 */
export function spelled(text: string, spelling: PaperStyle['spelling']): string {
	const mark =
		spelling === 'ủy' ? { lower: 'ủy', title: 'Ủy', upper: 'ỦY' } : { lower: 'uỷ', title: 'Uỷ', upper: 'UỶ' };
	return text.replace(OFFICE_WORD, (word, at: number) => {
		if (word === word.toLocaleLowerCase('vi')) return mark.lower;
		if (word === word.toLocaleUpperCase('vi')) return mark.upper;
		return /^ (ban|viên|quyền|nhiệm)(?!\p{L})/u.test(text.slice(at + word.length)) ? mark.title : word;
	});
}

export const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** Sentence end where the writer left none. */
export const sentence = (text: string): string => {
	const cleaned = clean(text);
	return /[.!?…:;]["”’)]?$/u.test(cleaned) || cleaned === '' ? cleaned : `${cleaned}.`;
};

const LETTERS = [
	'a',
	'b',
	'c',
	'd',
	'đ',
	'e',
	'g',
	'h',
	'i',
	'k',
	'l',
	'm',
	'n',
	'o',
	'p',
	'q',
	'r',
	's',
	't',
	'u',
	'v',
	'x',
	'y'
];
const ROMAN: [number, string][] = [
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

/** What stands before the nth heading of a level: 'I-', '1.', 'a)'. */
export function headingLabel(level: 1 | 2 | 3, nth: number): string {
	if (level === 1) return `${roman(nth)}-`;
	return level === 2 ? `${nth}.` : `${LETTERS[(nth - 1) % LETTERS.length]})`;
}

function roman(value: number): string {
	const step = ROMAN.find(([worth]) => worth <= value);
	return step ? step[1] + roman(value - step[0]) : '';
}
