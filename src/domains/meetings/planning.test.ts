import { describe, expect, test } from 'vitest';
import { whyNotAt } from './moment-in-time.ts';
import { type PlanFacts, whyNotPlan } from './planning.ts';

const cell = { kind: 'cell', name: 'Chi bộ thôn Một', validFrom: '2025-07-01', validTo: 'infinity' };
const plan = (given: Partial<PlanFacts> = {}): PlanFacts => ({
	month: '2026-11',
	startsAt: '2026-11-03T19:30:00+07:00',
	today: '2026-11-01',
	unit: cell,
	...given
});

describe('planning a meeting', () => {
	test.each([
		['in its month', {}, undefined],
		['some days after its month', { startsAt: '2026-12-02T19:30:00+07:00' }, undefined],
		['two months after its month', { startsAt: '2027-01-02T19:30:00+07:00' }, 'meetings.day-outside-month'],
		['for last month, to make up for it', { month: '2026-10', startsAt: '2026-11-02T19:30:00+07:00' }, undefined],
		['for a month long over', { month: '2026-09', startsAt: '2026-09-03T19:30:00+07:00' }, 'meetings.month-over'],
		['a year ahead', { month: '2027-11', startsAt: '2027-11-03T19:30:00+07:00' }, undefined],
		['more than a year ahead', { month: '2027-12', startsAt: '2027-12-03T19:30:00+07:00' }, 'meetings.month-too-far'],
		['of a commune', { unit: { ...cell, kind: 'commune' } }, 'meetings.unit-is-no-cell'],
		['before the cell is there', { unit: { ...cell, validFrom: '2026-11-04' } }, 'meetings.unit-not-yet'],
		['on the day on which the cell ends', { unit: { ...cell, validTo: '2026-11-03' } }, 'meetings.unit-ended'],
		['on the last day of the cell', { unit: { ...cell, validTo: '2026-11-04' } }, undefined]
	] as const)('%s', (_, given, code) => {
		expect(whyNotPlan(plan(given))?.code).toBe(code);
	});

	test('asks for the day in Viet Nam, wherever the moment was written', () => {
		const unit = { ...cell, validTo: '2026-11-04' };
		expect(whyNotPlan(plan({ unit, startsAt: '2026-11-03T17:30:00Z' }))?.code).toBe('meetings.unit-ended');
	});
});

describe('a moment entered later', () => {
	const now = '2026-11-03T21:00:00+07:00';

	test('lies neither in the future nor before what comes first', () => {
		expect(whyNotAt('2026-11-03T13:30:00Z', now, '2026-11-03T19:30:00+07:00')).toBeUndefined();
		expect(whyNotAt('2026-11-03T21:00:01+07:00', now)?.code).toBe('meetings.moment-in-future');
		expect(whyNotAt('2026-11-03T19:29:00+07:00', now, '2026-11-03T19:30:00+07:00')?.code).toBe(
			'meetings.moment-too-early'
		);
	});
});
