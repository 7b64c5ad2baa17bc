import { describe, expect, test } from 'vitest';
import { whyNotDates } from './dates-of-life.ts';

const life = { standing: 'official', birthDate: '1980-01-02', admittedOn: '2010-05-19', officialOn: '2011-05-19' };

describe('the dates of a member’s life', () => {
	test('that follow one another are taken, and missing ones contradict nothing', () => {
		expect(whyNotDates(life, '2026-11-22')).toBeUndefined();
		expect(whyNotDates({ ...life, birthDate: null, officialOn: null }, '2026-11-22')).toBeUndefined();
	});

	test.each([
		['admission before birth', { admittedOn: '1979-01-01' }, 'members.admitted-before-birth'],
		['official before admission', { officialOn: '2009-01-01' }, 'members.official-before-admission'],
		['a day that has not come', { officialOn: '2027-01-01' }, 'members.date-in-future'],
		['an official day of somebody on probation', { standing: 'probationary' }, 'members.probationary-with-official-day']
	])('%s is refused', (_, change, code) => {
		expect(whyNotDates({ ...life, ...change }, '2026-11-22')?.code).toBe(code);
	});
});
