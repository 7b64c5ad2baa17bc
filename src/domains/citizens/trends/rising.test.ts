import { expect, test } from 'vitest';
import { poissonTail, risingTopics } from './rising.ts';
import { trendRules } from './trend-rules.ts';

const rules = trendRules.at(-1)!.parameters;
const month = (of: string, roads?: number) => ({
	month: of,
	blocks: roads ? [{ topics: ['roads-and-works' as const], area: null, count: roads }] : []
});
const quiet = ['2026-09', '2026-08', '2026-07'].map((of) => month(of));

test('the chance of so many or more is that of Poisson', () => {
	expect(poissonTail(0, 4)).toBe(1);
	expect(poissonTail(1, 2)).toBeCloseTo(1 - Math.exp(-2), 12);
	expect(poissonTail(15, 9)).toBeCloseTo(0.0415, 3);
	expect(poissonTail(20, 9)).toBeCloseTo(0.0011, 4);
});

test.each([
	['twenty where at most nine were hidden', 20, quiet, 1],
	['fifteen, which chance brings now and then', 15, quiet, 0],
	['twenty where twenty are usual', 20, quiet.map(({ month: of }) => month(of, 20)), 0],
	['twenty after two months, which say nothing yet', 20, quiet.slice(1), 0],
	['a topic that does not stand alone', undefined, quiet, 0]
])('%s', (_, roads, before, count) => {
	expect(risingTopics([month('2026-10', roads), ...before], rules)).toHaveLength(count);
});

test('a flag is made of what everybody can read, and says how', () => {
	expect(risingTopics([month('2026-10', 25), ...quiet], rules)).toEqual([
		{ topic: 'roads-and-works', count: 25, mean: 9, months: 3, chancePerTenThousand: 0 }
	]);
});
