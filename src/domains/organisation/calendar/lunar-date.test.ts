import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/local-date.ts';
import { dayOfLunar, lunarDateOf } from './lunar-date.ts';
import { lunarDateText } from './lunar-date-text.ts';

describe('the lunar calendar of Viet Nam', () => {
	test.each([
		'1968-01-29',
		'1985-01-21',
		'2007-02-17',
		'2020-01-25',
		'2023-01-22',
		'2024-02-10',
		'2025-01-29',
		'2026-02-17',
		'2027-02-06',
		'2028-01-26',
		'2029-02-13',
		'2030-02-02'
	])('Tết is on %s', (tet) => {
		const year = Number(tet.slice(0, 4));
		expect(lunarDateOf(tet)).toEqual({ year, month: 1, day: 1, isLeapMonth: false });
		expect(dayOfLunar(year, 1, 1)).toBe(tet);
	});

	test.each([
		['2025-04-07', 2025],
		['2026-04-26', 2026],
		['2027-04-16', 2027]
	])('the Hùng Kings are remembered on %s', (on, year) => {
		expect(dayOfLunar(year, 3, 10)).toBe(on);
	});

	test.each([
		['2025-07-25', 6],
		['2023-03-22', 2],
		['2020-05-23', 4],
		['2028-06-23', 5]
	])('a leap month begins on %s', (on, month) => {
		expect(lunarDateOf(on)).toMatchObject({ day: 1, month, isLeapMonth: true });
	});

	test('the day after the last of a month is the first of the next, for a century', () => {
		let previous = lunarDateOf('1999-12-31');
		for (let on = '2000-01-01'; on < '2100-01-01'; on = addDays(on, 1)) {
			const next = lunarDateOf(on);
			const continues = next.day === previous.day + 1 && next.month === previous.month;
			const begins =
				next.day === 1 &&
				previous.day >= 29 &&
				(next.isLeapMonth ? next.month === previous.month : next.month === (previous.month % 12) + 1);
			if (!continues && !begins) throw new Error(`${on}: ${JSON.stringify(previous)} then ${JSON.stringify(next)}`);
			expect(next.day).toBeLessThanOrEqual(30);
			previous = next;
		}
	});

	test.each([
		['2026-11-23', 'rằm tháng Mười'],
		['2026-02-17', 'mùng 1 tháng Giêng'],
		['2026-02-10', '23 tháng Chạp'],
		['2025-07-30', 'mùng 6 tháng Sáu nhuận']
	])('%s is said %s', (on, said) => {
		expect(lunarDateText(lunarDateOf(on))).toBe(said);
	});
});
