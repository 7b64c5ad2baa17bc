import { describe, expect, test } from 'vitest';
import {
	clockTime,
	clockTimeAndDay,
	headCount,
	hundredths,
	longDate,
	numberLine,
	percentOf,
	shortDate
} from './figures.ts';
import { paperStyleOn } from './paper-style.ts';

const { date, number } = paperStyleOn('2026-12-03');

describe('figures of an official paper', () => {
	test.each([
		['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
		['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
		['2026-12-23', 'ngày 23 tháng 12 năm 2026']
	])('%s is written %s', (day, written) => {
		expect(longDate(day, date)).toBe(written);
	});

	test('a number has two digits at least, a hyphen before the type and a slash before the body', () => {
		expect(numberLine({ running: 5, type: 'NQ', body: 'CB' }, number)).toBe('Số 05-NQ/CB');
		expect(numberLine({ running: 112, type: 'BB', body: 'CB' }, number)).toBe('Số 112-BB/CB');
	});

	test('where no number was given, room is left to write it', () => {
		expect(numberLine({ type: 'NQ', body: 'CB' }, number)).toMatch(/^Số \u00a0+-NQ\/CB$/);
	});

	test('hours are those of Viet Nam, whatever offset the moment was written with', () => {
		expect(clockTime('2026-12-03T12:30:00Z')).toBe('19 giờ 30 phút');
		expect(clockTimeAndDay('2026-12-03T17:05:00Z')).toBe('00 giờ 05 phút, ngày 04/12/2026');
		expect(shortDate('2026-01-02')).toBe('02/01/2026');
	});

	test.each([
		[24, 27, '88,89%'],
		[27, 27, '100%'],
		[1, 8, '12,5%'],
		[0, 9, '0%'],
		[2, 3, '66,67%']
	])('%i of %i is %s, with a decimal comma', (part, whole, written) => {
		expect(percentOf(part, whole)).toBe(written);
	});

	test('head counts below ten take a zero, none does not', () => {
		expect([headCount(3), headCount(12), headCount(0)]).toEqual(['03', '12', '0']);
		expect([hundredths(9205), hundredths(9000), hundredths(8950)]).toEqual(['92,05', '90', '89,5']);
	});
});
