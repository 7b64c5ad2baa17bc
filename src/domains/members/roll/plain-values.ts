import { properName } from '#lib/vietnamese/names.ts';
import type { Sex } from './roll.ts';
import type { SheetCell } from './sheet-grid.ts';

/** 'Nam', 'Nữ' and the ways people shorten them; undefined for anything else. */
export function readSex(text: string): Sex | undefined {
	const word = text.toLowerCase().normalize('NFC').replace(/[.\s]/g, '');
	if (/^(nam|m|male|trai|ông)$/.test(word)) return 'male';
	return /^(nữ|nu|f|female|gái|bà)$/.test(word) ? 'female' : undefined;
}

/** A name in proper capitals, without numbering or 'Đ/c' before it. */
export function readName(text: string): string {
	const bare = text.replace(/^\d+\s*[.)]\s*/, '').replace(/^(đ\/c|đồng chí)[.:]?\s+/i, '');
	return properName(bare);
}

/** 'KINH' and 'kinh' are Kinh. */
export const readEthnicity = (text: string): string => properName(text.replace(/^(dân tộc|dt)\s+/i, ''));

/** Digits of a telephone number with the zero that Excel dropped; undefined where it is none. Two numbers stay as written. */
export function readPhone(cell: SheetCell): string | undefined {
	const text = cell.text;
	const digits = text.replace(/[\s.()'’-]/g, '').replace(/^\+?84(?=\d{9}$)/, '0');
	if (/^[1-9]\d{8}$/.test(digits)) return `0${digits}`;
	if (/^0\d{8,10}$/.test(digits)) return digits;
	return /\d{3}/.test(text) && !/\p{L}{3}/u.test(text) ? text : undefined;
}

/** Lower case; undefined where it is no address. */
export function readEmail(text: string): string | undefined {
	const address = text.toLowerCase().replace(/\s/g, '');
	return /^[^@]+@[^@]+\.[^@.]+$/.test(address) ? address : undefined;
}

/**
 * Classes finished, of ten or twelve. Excel takes '9/12' for a day in December, or in an American Excel for the
 * twelfth of September: the ten or twelve tells which.
 */
export function readEducation(cell: SheetCell): string {
	const text = cell.text;
	const [, day, month] = (cell.kind === 'date' && /^(\d+)\/(\d+)\//.exec(text)) || [];
	if (!day || !month) return text;
	const [first, second] = [Number(day), Number(month)];
	return second === 12 || second === 10 ? `${first}/${second}` : `${second}/${first}`;
}
