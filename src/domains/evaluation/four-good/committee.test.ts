import { expect, test } from 'vitest';
import { checkCommitteeMonth, checkCommitteeYear, whyNotRecogniseCommittee } from './committee.ts';
import { fourGoodRules, GROUPS, type MonthChecked } from './four-good.ts';

const rules = fourGoodRules[0]!;
/** A cell's month that reaches everything but these; `null` where it has no figures. */
const cell = (missed: readonly string[] = [], passes: boolean | null = true, month = '2026-05'): MonthChecked => ({
	month,
	groups: GROUPS.map((group) => ({ group, checks: [], passes: missed.includes(group) ? false : passes })),
	passes: missed.length === 0
});
const cells = (good: number, bad: number) => [
	...Array.from({ length: good }, () => cell()),
	...Array.from({ length: bad }, () => cell(['meetings']))
];

test.each([
	['four of five cells reach each group', cells(4, 1), true],
	['one cell in four misses one group', cells(3, 1), false],
	['cells without figures neither help nor harm', [...cells(4, 1), cell([], null)], true],
	['no cell has figures', [cell([], null)], false],
	['there is no cell', [], false]
] as const)('a month of a committee where %s: %s', (_, given, passes) => {
	expect(checkCommitteeMonth('2026-05', given, rules).passes).toBe(passes);
});

test('a year has every month that any cell has', () => {
	const year = checkCommitteeYear([[cell([], true, '2026-02')], [cell([], true, '2026-01')]], rules);
	expect(year.map(({ month, passes }) => [month, passes])).toEqual([
		['2026-01', true],
		['2026-02', true]
	]);
});

test.each([
	[{ passed: 8, months: 10 }, { recognised: 4, of: 5 }, undefined],
	[{ passed: 7, months: 10 }, { recognised: 4, of: 5 }, 'evaluation.four-good-months'],
	[{ passed: 10, months: 10 }, { recognised: 3, of: 4 }, 'evaluation.four-good-cells'],
	[{ passed: 0, months: 0 }, { recognised: 0, of: 0 }, 'evaluation.four-good-cells']
] as const)('%j with %j cells: %s', (year, of, code) => {
	expect(whyNotRecogniseCommittee(year, of, rules)?.code).toBe(code);
});
