import { fromEpochDay, isLocalDate, type LocalDate } from '#lib/local-date.ts';
import type { SheetCell } from './sheet-grid.ts';

/** A date as a roll gives it: how exact it is, or why it is none. */
export type RollDate =
	| { kind: 'day'; on: LocalDate }
	| { kind: 'year'; year: number }
	| { kind: 'month'; year: number; month: number }
	| { kind: 'impossible' }
	| { kind: 'unclear' };

/** What it takes to read a date besides its text. */
export type DateContext = {
	/** The latest year that makes sense: this year, or for a birth the year in which one is old enough. */
	latestYear: number;
	from1904: boolean;
};

/** Years that a person's dates can have; also what the database keeps. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
const IMPOSSIBLE: RollDate = { kind: 'impossible' };
const UNCLEAR: RollDate = { kind: 'unclear' };

/** What a cell in a date column says. */
export function readDate(cell: SheetCell, context: DateContext): RollDate {
	if (cell.number !== undefined) return readNumber(cell.number, cell.kind === 'date', context);
	return cell.kind === 'text' ? readDateText(cell.text, context) : UNCLEAR;
}

/** Serial numbers of the days from 1910 to 2100: a plain number in a date column between them is a date. */
const FIRST_SERIAL = 3654;
const LAST_SERIAL = 73415;
/** 31 December 9999, the last day that Excel knows. */
const END_OF_EXCEL = 2958465;
const DAYS_1900_TO_1904 = 1462;

function readNumber(number: number, isDate: boolean, context: DateContext): RollDate {
	// A year typed into a cell that is formatted as a date looks to Excel like a day in 1905.
	if (Number.isInteger(number) && isYear(number)) return { kind: 'year', year: number };
	const [first, last] = isDate ? [1, END_OF_EXCEL] : [FIRST_SERIAL, LAST_SERIAL];
	if (number >= first && number <= last) return { kind: 'day', on: dayOfSerial(number, context.from1904) };
	const digits = String(number);
	// 5061970 is 05061970 without its zero.
	if (/^\d{7,8}$/.test(digits)) return readDateText(digits.padStart(8, '0'), context);
	// 6.197 is what Excel makes of '6.1970'.
	const month = /^(\d{1,2})\.(\d{1,4})$/.exec(digits);
	return month ? readDateText(`${month[1]}/${month[2]!.padEnd(4, '0')}`, context) : UNCLEAR;
}

/** The day of a serial number. Excel counts a 29 February 1900 that never was, so day 1 is 31 December 1899 here. */
export const dayOfSerial = (serial: number, from1904: boolean): LocalDate =>
	fromEpochDay(Math.floor(serial) + (from1904 ? DAYS_1900_TO_1904 : 0) - 25569);

/** '05/06/1970', as it is written on papers. */
export const shownDay = (day: LocalDate): string => day.split('-').reverse().join('/');

const isYear = (number: number): boolean => number >= EARLIEST_YEAR && number <= LATEST_YEAR;

/** Parts with one slash between them, whatever stood there: 'ngày 5 tháng 6 năm 1970' gives '5/6/1970'. */
function withSlashes(text: string): string {
	return text
		.toLowerCase()
		.replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '')
		.replace(/^'+/, '')
		.replace(/^(sinh ngày|sinh năm|ngày|năm|ngay|nam)\s+/, '')
		.replace(/^(tháng|thang|thg|t)\s*(?=\d)/, '')
		.replace(/\s*(tháng|thang|thg|năm|nam)\s*/g, '/')
		.replace(/[\s./\\,-]+/g, '/')
		.replace(/^\/+|\/+$/g, '')
		.replace(/(^|\/)[_x?…]+(?=\/)/g, '$10');
}

/** A date as people write it: day, month, year with any separator; a year or month alone; ISO. */
export function readDateText(text: string, context: DateContext): RollDate {
	const usual = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
	if (usual) return dayMonthYear(usual[1]!, usual[2]!, usual[3]!, context);
	const date = withSlashes(text);
	if (/^\d{4}$/.test(date)) return isYear(Number(date)) ? { kind: 'year', year: Number(date) } : IMPOSSIBLE;
	const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(date);
	const parts = packed ? packed.slice(1) : date.split('/');
	if (!parts.every((part) => /^\d{1,4}$/.test(part))) return UNCLEAR;
	const [first, second, third] = parts as [string, string?, string?];
	if (second && !third) return first.length === 4 ? monthOfYear(second, first) : monthOfYear(first, second);
	if (!second || !third || parts.length > 3) return UNCLEAR;
	return first.length === 4 ? dayMonthYear(third, second, first, context) : dayMonthYear(first, second, third, context);
}

/** Month and year; a short year only where it can be no day: '12/05' is more likely the twelfth of May. */
function monthOfYear(month: string, year: string): RollDate {
	if (month.length > 2 || year.length === 3 || Number(year) <= 31) return UNCLEAR;
	const fullYear = year.length === 2 ? 1900 + Number(year) : Number(year);
	if (Number(month) === 0) return isYear(fullYear) ? { kind: 'year', year: fullYear } : IMPOSSIBLE;
	return Number(month) <= 12 && isYear(fullYear) ? { kind: 'month', year: fullYear, month: Number(month) } : IMPOSSIBLE;
}

function dayMonthYear(day: string, month: string, year: string, context: DateContext): RollDate {
	const fullYear = yearOf(year, context);
	if (fullYear === undefined || day.length > 2 || month.length > 2) return UNCLEAR;
	if (!isYear(fullYear)) return IMPOSSIBLE;
	// Nobody knows the day: 00/06/1970.
	if (Number(day) === 0) return monthOfYear(month, String(fullYear));
	const on = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isLocalDate(on) ? { kind: 'day', on } : IMPOSSIBLE;
}

/** A year of two digits is in the century of the latest year that makes sense, or in the one before. */
function yearOf(year: string, { latestYear }: DateContext): number | undefined {
	if (year.length === 4) return Number(year);
	if (year.length !== 2) return undefined;
	const century = Math.floor(latestYear / 100) * 100;
	return Number(year) + (century + Number(year) <= latestYear ? century : century - 100);
}
