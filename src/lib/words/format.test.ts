import { describe, expect, test } from 'vitest';
import {
	formatDate,
	formatDateTime,
	formatDue,
	formatFullDate,
	formatMoney,
	formatNumber,
	formatShare
} from './format.ts';

describe('dates and numbers as an office writes them', () => {
	test('a day is written day, month, year, in every language', () => {
		expect(formatDate('2026-11-02')).toBe('02/11/2026');
		expect(formatFullDate('2026-11-23', 'vi')).toBe('Thứ Hai, 23 tháng 11 năm 2026');
		expect(formatFullDate('2026-11-22', 'en')).toBe('Sunday, 22 November 2026');
	});

	test('a moment is shown by the clock of Viet Nam', () => {
		expect(formatDateTime('2026-11-22T18:30:00Z')).toBe('01:30, 23/11/2026');
		expect(formatDateTime('2026-11-22T17:00:00Z')).toBe('00:00, 23/11/2026');
	});

	test('thousands and decimals are parted the Vietnamese way', () => {
		expect(formatNumber(1234.5, 1, 'vi')).toBe('1.234,5');
		expect(formatNumber(1234.5, 1, 'en')).toBe('1,234.5');
		expect(formatShare(8350, 'vi')).toBe('83,5%');
		expect(formatMoney(1500000n, 'vi')).toBe('1.500.000 đồng');
	});

	test.each([
		{ dueOn: '2026-11-20', vi: 'Quá hạn 2 ngày', en: '2 days late' },
		{ dueOn: '2026-11-21', vi: 'Quá hạn 1 ngày', en: '1 day late' },
		{ dueOn: '2026-11-22', vi: 'Hôm nay', en: 'Today' },
		{ dueOn: '2026-11-25', vi: 'Còn 3 ngày', en: '3 days left' }
	])('on 22/11/2026 a task due on $dueOn says "$vi"', ({ dueOn, vi, en }) => {
		expect(formatDue(dueOn, '2026-11-22', 'vi')).toBe(vi);
		expect(formatDue(dueOn, '2026-11-22', 'en')).toBe(en);
	});
});
