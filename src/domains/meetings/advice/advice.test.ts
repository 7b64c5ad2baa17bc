import { expect, test } from 'vitest';
import type { Signature } from '../record.ts';
import { whyNotAdvise } from './advice.ts';
import { coverageOf, isPeriod, monthsOfPeriod, periodsAround } from './coverage.ts';

const signature: Signature = { role: 'chair', memberId: 'm', name: 'Lò Văn A', at: '2026-11-03T21:00:00+07:00' };

test.each([
	['planned', [], 'meetings.not-opened'],
	['open', [], undefined],
	['closed', [], undefined],
	['closed', [signature], 'meetings.already-signed-by-one'],
	['signed', [signature, signature], 'meetings.locked'],
	['cancelled', [], 'meetings.cancelled']
] as const)('advice in a meeting that is %s, with signatures %j: %s', (state, signatures, code) => {
	expect(whyNotAdvise({ state, signatures: [...signatures] })?.code).toBe(code);
});

test('a meeting still to come counts for nobody, and one held without them counts against them', () => {
	expect(
		coverageOf([
			{ isHeld: true, attended: true, advised: true },
			{ isHeld: true, attended: true, advised: false },
			{ isHeld: true, attended: false, advised: false },
			{ isHeld: false, attended: false, advised: false }
		])
	).toEqual({ held: 3, attended: 2, advised: 1 });
});

test('a period is a month, a quarter or a year', () => {
	expect(monthsOfPeriod('2026-11')).toEqual({ from: '2026-11', to: '2026-11' });
	expect(monthsOfPeriod('2026-Q4')).toEqual({ from: '2026-10', to: '2026-12' });
	expect(monthsOfPeriod('2026')).toEqual({ from: '2026-01', to: '2026-12' });
	for (const wrong of ['2026-13', '2026-Q5', '26', '', null]) expect(isPeriod(wrong), `${wrong}`).toBe(false);
	expect(periodsAround('2026-01-15').slice(0, 2)).toEqual(['2026-Q1', '2025-Q4']);
	expect(periodsAround('2026-11-22').every(isPeriod)).toBe(true);
});
