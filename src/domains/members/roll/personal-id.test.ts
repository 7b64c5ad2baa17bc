import { describe, expect, test } from 'vitest';
import { readPersonalId } from './personal-id.ts';

const text = (value: string, birthYear?: number) =>
	readPersonalId({ column: 0, kind: 'text', text: value, font: '' }, birthYear);
const number = (value: number, birthYear?: number) =>
	readPersonalId({ column: 0, kind: 'number', text: String(value), number: value, font: '' }, birthYear);

describe('personal numbers', () => {
	test.each([
		['036070001234'],
		['036 070 001 234'],
		['036.070.001.234'],
		["'036070001234"],
		['036070001234.0'],
		['036-070-001-234']
	])('%s is complete', (value) => {
		expect(text(value)).toEqual({ kind: 'good', id: '036070001234' });
	});

	test('eleven digits lost the zero in front', () => {
		expect(number(36070001234)).toEqual({ kind: 'zeros-restored', id: '036070001234' });
		expect(text('36070001234')).toEqual({ kind: 'zeros-restored', id: '036070001234' });
	});

	test('ten digits lost two zeros if sex, century and year of birth agree', () => {
		expect(number(1070001234, 1970)).toEqual({ kind: 'zeros-restored', id: '001070001234' });
		expect(number(1070001234, 1980)).toEqual({ kind: 'digits-lost' });
		expect(number(1070001234)).toEqual({ kind: 'digits-lost' });
	});

	test('eleven digits with the zero in front lost another digit', () => {
		expect(text('03607000123', 1970)).toEqual({ kind: 'digits-lost' });
	});

	test('nine digits are an old identity card', () => {
		expect(text('012345678')).toEqual({ kind: 'old-card', id: '012345678' });
		expect(number(112345678)).toEqual({ kind: 'old-card', id: '112345678' });
	});

	test.each([['3.60700E+10'], ['1.23457E+11'], ['1,23457E+11'], ['3.6E10'], ['12345678'], ['12345']])(
		'%s has lost digits',
		(value) => {
			expect(text(value)).toEqual({ kind: 'digits-lost' });
		}
	);

	test('a number that Excel rounded to six figures has lost digits', () => {
		expect(number(123457000000)).toEqual({ kind: 'digits-lost' });
		expect(number(36070000000)).toEqual({ kind: 'digits-lost' });
		expect(number(12345700000)).toEqual({ kind: 'digits-lost' });
		expect(number(362040012000)).toEqual({ kind: 'digits-lost' });
		expect(text('036204000000')).toEqual({ kind: 'good', id: '036204000000' });
	});

	test('thirteen digits are too many', () => {
		expect(text('0360700012345')).toEqual({ kind: 'too-long' });
	});

	test.each([['chưa có'], ['O36070001234'], ['#REF!'], ['036070001234A']])('%s is not digits', (value) => {
		expect(text(value)).toEqual({ kind: 'not-digits' });
	});
});
