import { expect, test } from 'vitest';
import { effectOf, type VillageFigure } from './effect.ts';

const at = (unitId: string, period: string, numerator: number, denominator = 100): VillageFigure => ({
	unitId,
	period,
	figure: { numerator, denominator }
});
const rows = [
	at('a', '2024', 10),
	at('a', '2025', 20),
	at('a', '2026', 35),
	at('b', '2025', 30, 50),
	at('b', '2026', 33, 50),
	at('c', '2025', 10, 150),
	at('c', '2026', 15, 150),
	at('d', '2026', 90),
	at('a', '2026-Q3', 99)
];

test('the year before the first adopter began is held beside the latest, for adopters and for the rest', () => {
	expect(effectOf(rows, new Set(['a']), '2026-03-01', 'share')).toEqual({
		fromYear: '2025',
		toYear: '2026',
		adopters: {
			villages: 1,
			from: { numerator: 20, denominator: 100 },
			to: { numerator: 35, denominator: 100 },
			change: 1500
		},
		// Weighted by what they are shares of: 40 of 200, then 48 of 200.
		others: {
			villages: 2,
			from: { numerator: 40, denominator: 200 },
			to: { numerator: 48, denominator: 200 },
			change: 400
		},
		missing: 1
	});
});

test('without an earlier year, a later one, or villages of both kinds nothing is compared', () => {
	expect(effectOf(rows, new Set(['a']), '2024-01-01', 'share')).toBeUndefined();
	expect(effectOf(rows, new Set(['a']), '2027-01-01', 'share')).toBeUndefined();
	expect(effectOf(rows, new Set(['d']), '2026-03-01', 'share')).toBeUndefined();
	expect(effectOf(rows, new Set(['a', 'b', 'c']), '2026-03-01', 'share')).toBeUndefined();
});
