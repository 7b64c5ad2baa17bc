import { expect, test } from 'vitest';
import { indicatorOf } from './criteria.ts';
import { hundredthsOf } from './figure.ts';
import { incomeOf, incomeRules, whyNotSheet } from './income.ts';

const rules = incomeRules[0]!;
const line = (source: string, takings: number, cost = 0) => ({ source, takings, cost });

test('71.1 million đồng a head come out of the sheet of 1,000 people', () => {
	const lines = [line('crops', 40_200, 9_400), line('livestock', 22_100, 12_800), line('wages', 31_000)];
	const { measure } = indicatorOf(rules.parameters.indicators[0]!)!.indicator;
	expect(hundredthsOf({ numerator: incomeOf(lines), denominator: 1_000 }, measure)).toBe(7_110);
});

test.each([
	[[line('crops', 5), line('crops', 6)], 'outcomes.income-source-twice'],
	[[line('lottery', 5)], 'outcomes.income-source-unknown'],
	[[line('wages', 5, 1)], 'outcomes.income-without-cost'],
	[[line('crops', 5, 6)], 'outcomes.income-negative']
])('%j is refused as %s', (lines, code) => {
	expect(whyNotSheet(lines, rules)?.code).toBe(code);
});

test('a loss with cattle is taken off the rest', () => {
	const lines = [line('livestock', 10, 14), line('wages', 9)];
	expect(whyNotSheet(lines, rules)).toBeUndefined();
	expect(incomeOf(lines)).toBe(5);
});
