import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import {
	addWorkingDays,
	holidayOn,
	isWorkingDay,
	nextWorkingDay,
	statutoryDaysOff,
	workingDayRules
} from './working-days.ts';

/** Days off from Monday to Friday and days worked at the weekend, of one year. */
function exceptionsOf(year: number) {
	const off: string[] = [];
	const worked: string[] = [];
	for (let on = `${year}-01-01`; on <= `${year}-12-31`; on = addDays(on, 1)) {
		if (weekday(on) < 6 && !isWorkingDay(on)) off.push(on.slice(5));
		if (weekday(on) > 5 && isWorkingDay(on)) worked.push(on.slice(5));
	}
	return { off, worked };
}

describe('working days of Viet Nam', () => {
	test('in 2025', () => {
		expect(exceptionsOf(2025)).toEqual({
			off: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'.split(' '),
			worked: ['04-26']
		});
	});

	test('in 2026', () => {
		expect(exceptionsOf(2026)).toEqual({
			off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02'.split(' '),
			worked: ['01-10', '08-22']
		});
	});

	test('in 2027, as the law gives them while no swap is announced', () => {
		expect(exceptionsOf(2027)).toEqual({
			off: '01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03'.split(' '),
			worked: []
		});
	});

	test('what is listed for 2027 is what the law and the lunar calendar give', () => {
		const rules = ruleSetInForce(workingDayRules, '2027-01-01');
		expect([...statutoryDaysOff(2027, rules)].toSorted()).toEqual(
			rules.parameters.daysOff?.map((day) => [day.on, day.code]).toSorted()
		);
	});

	test('a later year has Tết and the Hùng Kings by the lunar calendar', () => {
		expect(holidayOn('2028-01-26')).toBe('calendar.tet');
		expect(holidayOn('2028-04-04')).toBe('calendar.hung-kings');
		expect(isWorkingDay('2028-01-26')).toBe(false);
		expect(isWorkingDay('2028-01-31')).toBe(false);
		expect(isWorkingDay('2028-02-01')).toBe(true);
	});

	test('a holiday has a name, a weekend has none', () => {
		expect(holidayOn('2026-02-17')).toBe('calendar.tet');
		expect(holidayOn('2026-04-27')).toBe('calendar.in-lieu');
		expect(holidayOn('2026-11-22')).toBeUndefined();
	});

	test('every listed day lies in the years of its rule set and is listed once', () => {
		for (const rules of workingDayRules) {
			const listed = [...(rules.parameters.daysOff ?? []), ...rules.parameters.unconfirmed].map((day) => day.on);
			const all = [...listed, ...rules.parameters.workedInstead];
			expect(all.filter((on) => on < rules.validFrom || on > (rules.validTo ?? '9999-12-31'))).toEqual([]);
			expect(new Set(all).size).toBe(all.length);
		}
	});
});

describe('counting working days', () => {
	test.each([
		['2026-01-07', 3, '2026-01-10'],
		['2026-02-13', 5, '2026-02-27'],
		['2026-05-05', -5, '2026-04-23'],
		['2026-11-22', 0, '2026-11-22']
	])('%s and %i working days is %s', (from, count, on) => {
		expect(addWorkingDays(from, count)).toBe(on);
	});

	test('the next working day of a worked day is itself', () => {
		expect(nextWorkingDay('2026-11-23')).toBe('2026-11-23');
		expect(nextWorkingDay('2026-02-14')).toBe('2026-02-23');
	});
});
