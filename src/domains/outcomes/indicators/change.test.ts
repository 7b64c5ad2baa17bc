import { expect, test } from 'vitest';
import { changeOf } from './change.ts';

const at = (period: string, numerator: number) => ({ period, figure: { numerator, denominator: 16 } });
const course = [at('2024', 9), at('2025', 11), at('2026-Q3', 3), at('2026', 14)];

test('a figure moved from the last year before the directive to the latest', () => {
	expect(changeOf(course, '2026-03-01')).toEqual({ from: at('2025', 11), to: at('2026', 14) });
	expect(changeOf(course, '2025-02-01')).toEqual({ from: at('2024', 9), to: at('2026', 14) });
});

test('without an earlier figure of its kind nothing is said to have moved', () => {
	expect(changeOf([at('2026-Q3', 3), at('2026', 14)])).toEqual({ to: at('2026', 14) });
	expect(changeOf([])).toEqual({});
});
