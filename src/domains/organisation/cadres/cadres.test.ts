import { describe, expect, test } from 'vitest';
import { fittingFirst, quotaOf, whyNotAssign, whyNotSettle } from './assignment.ts';
import { consequenceOf, whyNotConfidence } from './confidence.ts';
import { conflictsOf } from './conflicts.ts';
import { monthsBetween, monthsLeft, type Proposing, sizeOf, whyNotDecide, whyNotPlan } from './planning.ts';
import { whyNotSign, whyNotUndo } from './handing-over.ts';
import { cadreRules } from './rules.ts';

const rules = cadreRules[0]!;

describe('planning', () => {
	const asked: Proposing = {
		seats: 1,
		planned: 0,
		titles: 0,
		isPlanned: false,
		isFirst: true,
		monthsLeft: 60,
		holdsAsHigh: false
	};
	test.each([
		['for the first object sixty months are enough', {}, undefined],
		['fifty-nine are not', { monthsLeft: 59 }, 'organisation.plan-too-old'],
		['the second object needs a hundred and twenty', { isFirst: false, monthsLeft: 119 }, 'organisation.plan-too-old'],
		['of one title three people', { planned: 2 }, undefined],
		['not a fourth', { planned: 3 }, 'organisation.plan-full'],
		['of fifteen seats twenty-two', { seats: 15, planned: 21 }, undefined],
		['not a twenty-third', { seats: 15, planned: 22 }, 'organisation.plan-full'],
		['nobody for a fourth title', { titles: 3 }, 'organisation.plan-too-many-titles'],
		['only for a higher post', { holdsAsHigh: true }, 'organisation.plan-not-higher'],
		['nobody twice', { isPlanned: true }, 'organisation.planned-already'],
		['not without a day of birth', { monthsLeft: null }, 'organisation.plan-no-birth']
	] as [string, Partial<Proposing>, string | undefined][])('%s', (_, given, code) => {
		expect(whyNotPlan({ ...asked, ...given }, rules)?.code).toBe(code);
	});

	test('counts whole months, and what is left until retirement', () => {
		expect([monthsBetween('2026-01-15', '2026-03-14'), monthsBetween('2026-01-15', '2026-03-15')]).toEqual([1, 2]);
		expect(monthsLeft({ bornOn: '1970-05-20', sex: 'male' }, '2026-05-20', rules)).toBe(744 - 672);
		expect(monthsLeft({ bornOn: '1960-05-20', sex: 'female' }, '2026-05-20', rules)).toBeLessThan(0);
		expect(sizeOf(15, rules)).toEqual({ least: 15, most: 22 });
	});

	test.each([
		['proposed', 'approved', { decision: '12-QĐ/TU', reason: '' }, undefined],
		['proposed', 'approved', { decision: '', reason: '' }, 'organisation.decision-needed'],
		['approved', 'removed', { decision: '', reason: '' }, 'organisation.reason-needed'],
		['approved', 'removed', { decision: '', reason: 'Chuyển công tác' }, undefined],
		['removed', 'approved', { decision: '12-QĐ/TU', reason: '' }, 'organisation.plan-decided']
	] as const)('%s to %s with %j: %s', (state, to, said, code) => {
		expect(whyNotDecide(state, to, said)?.code).toBe(code);
	});
});

describe('a vote of confidence', () => {
	const vote = { summoned: 30, present: 20, high: 10, middle: 5, low: 5, spoilt: 0 };
	test.each([
		[{}, undefined],
		[{ present: 19, middle: 4 }, 'organisation.confidence-too-few'],
		[{ present: 31 }, 'organisation.confidence-too-many'],
		[{ spoilt: 1 }, 'organisation.confidence-papers'],
		[{ high: 0, middle: 0, low: 0 }, 'organisation.confidence-empty']
	])('with %j: %s', (given, code) => {
		expect(whyNotConfidence({ ...vote, ...given }, rules)?.code).toBe(code);
	});

	test.each([
		[9, 0, 9, 'none'],
		[8, 0, 9, 'low-majority'],
		[6, 0, 11, 'low-majority'],
		[6, 0, 12, 'low-strong'],
		[0, 0, 1, 'low-strong']
	] as const)('of %i high, %i middle and %i low papers: %s', (high, middle, low, wanted) => {
		expect(consequenceOf({ ...vote, high, middle, low }, rules)).toBe(wanted);
	});
});

test('a relative’s post is shown, that of the same unit first; one whom nobody knows is not guessed', () => {
	const held = (personId: string, unitId: string) => ({ personId, post: 'committee-member', unitId, unitName: unitId });
	const relatives = [
		{ name: 'A', relation: 'sibling' as const, relativePersonId: 'a' },
		{ name: 'B', relation: 'spouse' as const, relativePersonId: 'b' },
		{ name: 'C', relation: 'child' as const, relativePersonId: null }
	];
	const all = [held('a', 'beside'), held('b', 'own'), held('c', 'own')];
	expect(conflictsOf([held('me', 'own')], relatives, all).map(({ name, isSameUnit }) => [name, isSameUnit])).toEqual([
		['B', true],
		['A', false]
	]);
});

describe('assignment', () => {
	const one = (name: string, fields: string[], workload: number, years = 5) => ({
		id: name,
		name,
		fields,
		workload,
		years
	});
	test('lists who is trained first, then who has less at hand, then who served longer', () => {
		const staff = [one('A', [], 0), one('B', ['land'], 4), one('C', ['land'], 2, 3), one('D', ['land'], 2, 9)];
		expect(fittingFirst(staff, 'land').map(({ name }) => name)).toEqual(['D', 'C', 'B', 'A']);
	});
	test('is held against the quota of the commune', () => {
		const place = (seats: number, filled: number) => ({ seats, filled });
		expect(quotaOf([place(10, 8), place(5, 5)], rules)).toMatchObject({ vacant: 2, isOutside: false });
		expect([quotaOf([place(14, 0)], rules), quotaOf([place(21, 0)], rules)].map((it) => it.isOutside)).toEqual([
			true,
			true
		]);
		expect(whyNotAssign({ state: 'waiting' }, place(2, 2))?.code).toBe('organisation.place-full');
		expect(whyNotAssign({ state: 'decided' }, place(2, 0))?.code).toBe('organisation.assigned-already');
		expect(whyNotAssign({ state: 'proposed' }, place(2, 1))).toBeUndefined();
	});
	test('is decided once proposed, with what is handed over', () => {
		expect(whyNotSettle('waiting', ['Hồ sơ'])?.code).toBe('organisation.assignment-not-proposed');
		expect(whyNotSettle('proposed', [])?.code).toBe('organisation.handover-missing');
		expect(whyNotSettle('proposed', ['Hồ sơ'])).toBeUndefined();
	});
});

describe('handing over', () => {
	const decided = { state: 'decided' as const, decidedOn: '2026-11-01' };
	test.each([
		['2026-11-20', 'decided', undefined],
		['2026-11-23', 'decided', 'organisation.signed-in-the-future'],
		['2026-10-31', 'decided', 'organisation.signed-before-decision'],
		['2026-11-20', 'proposed', 'organisation.assignment-not-decided']
	] as const)('signed on %s of an assignment that is %s: %s', (signedOn, state, code) => {
		expect(whyNotSign({ ...decided, state }, { signedOn, today: '2026-11-22' })?.code).toBe(code);
	});
	test.each([
		['2026-12-01', 0, undefined],
		['2026-12-02', 0, 'organisation.assignment-undo-over'],
		['2026-11-05', 2, 'organisation.assignment-has-tasks']
	] as const)('a decision of 1 November is taken back on %s with %i tasks: %s', (today, tasks, code) => {
		expect(whyNotUndo({ ...decided, tasks }, today, rules)?.code).toBe(code);
	});
});
