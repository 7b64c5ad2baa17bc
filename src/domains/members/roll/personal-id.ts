import type { SheetCell } from './sheet-grid.ts';

/** What a cell says of a person's number, repaired where that is certain. */
export type PersonalIdReading =
	| { kind: 'good'; id: string }
	/** Excel dropped the zeros in front. */
	| { kind: 'zeros-restored'; id: string }
	/** The nine digits of an identity card of before 2016. */
	| { kind: 'old-card'; id: string }
	| { kind: 'digits-lost' | 'too-long' | 'not-digits' };

const DIGITS = 12;

/**
 * The twelve digits of a citizen's number: three for the place of birth registration (001 to 096), one for sex and
 * century, two for the year of birth, six of chance. Digits that a spreadsheet rounded away cannot come back.
 *
 * @param birthYear tells whether two zeros can have been lost
 * @source Decree 137/2015/NĐ-CP art. 13; its form is unchanged since
 */
export function readPersonalId(cell: SheetCell, birthYear: number | undefined): PersonalIdReading {
	const text = cell.text;
	const scientific = /^(\d)[.,]?(\d*)e\+?(\d{1,2})$/i.exec(text.replace(/\s/g, ''));
	if (scientific) return readScientific(scientific, birthYear);
	const digits = cell.number === undefined ? withoutSeparators(text) : text;
	if (!/^\d+$/.test(digits)) return { kind: 'not-digits' };
	return isRounded(digits, cell.number !== undefined) ? { kind: 'digits-lost' } : readDigits(digits, birthYear);
}

/**
 * Whether digits at the end are zeros because a spreadsheet rounded to the six figures that it showed. Five zeros are
 * chance once in 100,000. A number of twelve digits lost no zero in front, and no true one begins otherwise: three do.
 */
const isRounded = (digits: string, isNumber: boolean): boolean =>
	(digits.length >= 10 && digits.length < DIGITS && digits.endsWith('00000')) ||
	(digits.length === DIGITS && isNumber && digits.endsWith('000'));

/** '036 204 001 234', "'036204001234", '036204001234.0' */
const withoutSeparators = (text: string): string => text.replace(/[.,]0$/, '').replace(/[\s.'’`‘_-]/g, '');

function readScientific(match: RegExpExecArray, birthYear: number | undefined): PersonalIdReading {
	const [, first, fraction, exponent] = match as unknown as [string, string, string, string];
	const isWhole = fraction.length === Number(exponent);
	return isWhole ? readDigits(first + fraction, birthYear) : { kind: 'digits-lost' };
}

function readDigits(digits: string, birthYear: number | undefined): PersonalIdReading {
	if (digits.length > DIGITS) return { kind: 'too-long' };
	if (digits.length === DIGITS) return { kind: 'good', id: digits };
	if (digits.length === 9) return { kind: 'old-card', id: digits };
	const padded = digits.padStart(DIGITS, '0');
	const isWithoutOne = digits.length === 11 && (!digits.startsWith('0') || fitsBirth(padded, birthYear));
	const isWithoutTwo = digits.length === 10 && fitsBirth(padded, birthYear);
	return isWithoutOne || isWithoutTwo ? { kind: 'zeros-restored', id: padded } : { kind: 'digits-lost' };
}

/** Whether the digits of sex and century and those of the year agree with the year of birth. */
function fitsBirth(id: string, birthYear: number | undefined): boolean {
	if (birthYear === undefined) return false;
	const century = Math.floor((birthYear - 1900) / 100);
	return Math.floor(Number(id[3]) / 2) === century && Number(id.slice(4, 6)) === birthYear % 100;
}
