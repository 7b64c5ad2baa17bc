import { expect, test } from 'vitest';
import { AXES, type Assessing, daysOf, quarterOf, quarterRules, whyNotAssess } from './quarter.ts';

const rules = quarterRules[0]!;
const all = Object.fromEntries(AXES.map((axis) => [axis, 'good'])) as Assessing['axes'];
const asked = (given: Partial<Assessing> = {}): Assessing => ({
	isLeader: true,
	state: 'none',
	year: 2026,
	quarter: 4,
	today: '2026-10-01',
	axes: all,
	results: 'Giải ngân 92%',
	isSent: true,
	...given
});

test.each([
	['a leader on the first day of the quarter', {}, undefined],
	['the day before', { today: '2026-09-30' }, 'evaluation.quarter-ahead'],
	['who leads nothing', { isLeader: false }, 'evaluation.quarter-no-leader'],
	['with an axis left out', { axes: { ...all, unity: undefined } }, 'evaluation.quarter-unfinished'],
	['with no result', { results: '' }, 'evaluation.quarter-unfinished'],
	['a draft may be unfinished', { axes: {}, results: '', isSent: false }, undefined],
	['once it was noted', { state: 'noted' }, 'evaluation.quarter-noted'],
	['again before it is noted', { state: 'sent' }, undefined]
] as [string, Partial<Assessing>, string | undefined][])('%s', (_, given, code) => {
	expect(whyNotAssess(asked(given), rules)?.code).toBe(code);
});

test('quarters have their days', () => {
	expect([1, 2, 3, 4].map((quarter) => daysOf(2026, quarter))).toEqual([
		{ from: '2026-01-01', to: '2026-03-31' },
		{ from: '2026-04-01', to: '2026-06-30' },
		{ from: '2026-07-01', to: '2026-09-30' },
		{ from: '2026-10-01', to: '2026-12-31' }
	]);
	expect(['2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([1, 2, 4]);
});
