import { describe, expect, test } from 'vitest';
import { checkMonth, doesCommitteePass, fourGoodRules, type MonthFigures, whyNotRecognise } from './four-good.ts';

const rules = fourGoodRules[0]!;
const month = (given: Partial<MonthFigures> = {}): MonthFigures => ({
	month: '2026-05',
	tasks: 10,
	onTime: 9,
	held: 1,
	summoned: 20,
	present: 18,
	unexcused: 1,
	scored: 1,
	scoredGood: 1,
	cases: 0,
	members: 20,
	plansConfirmed: 15,
	...given
});
const missedIn = (given: Partial<MonthFigures>) =>
	checkMonth(month(given), rules)
		.groups.filter(({ passes }) => passes === false)
		.map(({ group }) => group);

describe('a month of a cell', () => {
	test.each([
		['just reaches every threshold', {}, []],
		['has a task too many late', { tasks: 9, onTime: 8 }, ['tasks']],
		['has nothing due', { tasks: 0, onTime: 0 }, []],
		['had no meeting', { held: 0, summoned: 0, present: 0, scored: 0, scoredGood: 0 }, ['meetings']],
		['had one too few at the meeting', { present: 17 }, ['meetings']],
		['had a meeting that scored fair', { scoredGood: 0 }, ['meetings']],
		['had two of twenty away without a word', { unexcused: 2 }, ['discipline']],
		['had somebody disciplined', { cases: 1 }, ['discipline']],
		['has too few plans confirmed', { plansConfirmed: 14 }, ['people']]
	] as [string, Partial<MonthFigures>, string[]][])('%s', (_, given, missed) => {
		expect(missedIn(given)).toEqual(missed);
		expect(checkMonth(month(given), rules).passes).toBe(missed.length === 0);
	});

	test('may miss one group where the place says so', () => {
		const three = { ...rules, parameters: { ...rules.parameters, passRule: 'three-groups' as const } };
		expect(checkMonth(month({ cases: 1 }), three).passes).toBe(true);
		expect(checkMonth(month({ cases: 1, present: 10 }), three).passes).toBe(false);
	});
});

test.each([
	[{ passed: 8, months: 10 }, 'good', undefined],
	[{ passed: 7, months: 9 }, 'good', 'evaluation.four-good-months'],
	[{ passed: 0, months: 0 }, 'good', 'evaluation.four-good-months'],
	[{ passed: 10, months: 10 }, null, 'evaluation.four-good-no-class'],
	[{ passed: 10, months: 10 }, 'completed', 'evaluation.four-good-class']
] as const)('%j and the class %s: %s', (year, finalClass, code) => {
	expect(whyNotRecognise(year, finalClass, rules)?.code).toBe(code);
});

test('a committee passes with four of five cells, and not with none', () => {
	expect([doesCommitteePass(20, 25, rules), doesCommitteePass(19, 25, rules), doesCommitteePass(0, 0, rules)]).toEqual([
		true,
		false,
		false
	]);
});
