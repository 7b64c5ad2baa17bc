import { describe, expect, test } from 'vitest';
import { readDate, readDateText } from './roll-dates.ts';

const context = { latestYear: 2010, from1904: false };
const serial = (number: number, kind: 'number' | 'date' = 'number', from1904 = false) =>
	readDate({ column: 0, kind, text: String(number), number, font: '' }, { latestYear: 2010, from1904 });

describe('dates of a roll', () => {
	test.each([
		['05/06/1970', '1970-06-05'],
		['5/6/1970', '1970-06-05'],
		['5.6.1970', '1970-06-05'],
		['05-06-1970', '1970-06-05'],
		['05 / 06 / 1970', '1970-06-05'],
		["'05/06/1970", '1970-06-05'],
		['05/06/1970.', '1970-06-05'],
		['1970-06-05', '1970-06-05'],
		['1970-06-05 00:00:00', '1970-06-05'],
		['05061970', '1970-06-05'],
		['ngày 5 tháng 6 năm 1970', '1970-06-05'],
		['Ngày 05 tháng 06 năm 1970', '1970-06-05'],
		['29/02/1972', '1972-02-29'],
		['5/6/70', '1970-06-05'],
		['5/6/05', '2005-06-05'],
		['5/6/11', '1911-06-05']
	])('%s is the day %s', (text, on) => {
		expect(readDateText(text, context)).toEqual({ kind: 'day', on });
	});

	test.each([['1970'], ['năm 1970'], ['00/00/1970'], ['../../1970'], ['__/__/1970'], ['?/?/1970']])(
		'%s is the year 1970 alone',
		(text) => {
			expect(readDateText(text, context)).toEqual({ kind: 'year', year: 1970 });
		}
	);

	test.each([['6/1970'], ['06-1970'], ['tháng 6/1970'], ['Tháng 6 năm 1970'], ['00/06/1970'], ['6/70'], ['1970-06']])(
		'%s is a month alone',
		(text) => {
			expect(readDateText(text, context)).toEqual({ kind: 'month', year: 1970, month: 6 });
		}
	);

	test.each([
		['31/02/1970'],
		['29/02/1970'],
		['5/13/1970'],
		['32/01/1970'],
		['13/1970'],
		['05/06/1870'],
		['05/06/2970'],
		['3000']
	])('%s cannot be', (text) => {
		expect(readDateText(text, context)).toEqual({ kind: 'impossible' });
	});

	test.each([['không rõ'], ['khoảng 1970'], ['5/6'], ['12/05'], ['1/2/3/1970'], ['5/6/197']])(
		'%s is not understood',
		(text) => {
			expect(readDateText(text, context)).toEqual({ kind: 'unclear' });
		}
	);

	test('serial numbers count from 1900, on old Macintoshes from 1904', () => {
		expect(serial(25724)).toEqual({ kind: 'day', on: '1970-06-05' });
		expect(serial(25724.75)).toEqual({ kind: 'day', on: '1970-06-05' });
		expect(serial(24262, 'number', true)).toEqual({ kind: 'day', on: '1970-06-05' });
	});

	test('a year in a cell formatted as a date is a year', () => {
		expect(serial(1970, 'date')).toEqual({ kind: 'year', year: 1970 });
	});

	test('digits that lost a zero in front are a day', () => {
		expect(serial(5061970)).toEqual({ kind: 'day', on: '1970-06-05' });
		expect(serial(6.197)).toEqual({ kind: 'month', year: 1970, month: 6 });
	});

	test('a small count is no date', () => {
		expect(serial(25)).toEqual({ kind: 'unclear' });
	});
});
