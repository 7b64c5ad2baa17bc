import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { excellentCap } from './cap.ts';
import { type ClassQuestion, evaluationClass, type TaskCount } from './class.ts';
import { evaluationClassRules } from './rules.ts';

const rules = ruleSetInForce(evaluationClassRules, '2026-11-22');
const tasks = (given: Partial<TaskCount> = {}): TaskCount => ({
	total: 10,
	onTime: 10,
	late: 0,
	notDone: 0,
	exceeding: 3,
	...given
});
const judge = (given: Partial<ClassQuestion>) =>
	evaluationClass(
		{ points: '92', subject: 'member', tasks: tasks(), earlierLimits: { total: 2, fixed: 2 }, ...given },
		rules
	);
const classOf = (given: Partial<ClassQuestion>) => {
	const judged = judge(given);
	if (!judged.ok) throw new Error(judged.refusal.code);
	return judged.value.class;
};

describe('the class of a member', () => {
	test.each([
		['90', {}, 'excellent'],
		['89.99', {}, 'good'],
		['89,99', {}, 'good'],
		['70', {}, 'good'],
		['69.99', {}, 'completed'],
		['50', {}, 'completed'],
		['49.99', {}, 'failed'],
		['92', { exceeding: 2 }, 'good'],
		['92', { total: 9, onTime: 9, exceeding: 3 }, 'excellent'],
		['92', { total: 11, onTime: 11, exceeding: 3 }, 'good'],
		['92', { onTime: 8, late: 2 }, 'completed'],
		['92', { onTime: 7, late: 3 }, null],
		['75', { onTime: 9, notDone: 1 }, null],
		['75', { onTime: 5, notDone: 5 }, null],
		['75', { onTime: 4, notDone: 6, exceeding: 0 }, 'failed']
	] as const)('with %s points and tasks %j: %s', (points, given, expected) => {
		expect(classOf({ points, tasks: tasks(given) })).toBe(expected);
	});

	test('is not excellent while an earlier limit is open', () => {
		expect(classOf({ earlierLimits: { total: 2, fixed: 1 } })).toBe('good');
	});

	test('fails by a forced case whatever the points', () => {
		expect(classOf({ points: '100', forced: ['disciplined-in-duty'] })).toBe('failed');
	});

	test('never falls when points rise', () => {
		const order = [null, 'failed', 'completed', 'good', 'excellent'];
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 10 }), (hundredths, exceeding) => {
				const given = { tasks: tasks({ exceeding }) };
				const text = (value: number) => (value / 100).toFixed(2);
				const lower = order.indexOf(classOf({ ...given, points: text(hundredths) }));
				expect(order.indexOf(classOf({ ...given, points: text(hundredths + 1) }))).toBeGreaterThanOrEqual(lower);
			})
		);
	});
});

describe('the class of a leader', () => {
	const leader = { subject: 'leader', unitTasks: tasks() } as const;
	test.each([
		[{}, 'excellent'],
		[{ unitTasks: tasks({ exceeding: 2 }) }, 'good'],
		[{ unitTasks: undefined }, 'good'],
		[{ unitTasks: tasks({ onTime: 6, late: 1, notDone: 3 }) }, 'good'],
		[{ unitTasks: tasks({ onTime: 6, late: 0, notDone: 4 }) }, 'failed'],
		[{ lowConfidence: { votes: 15, of: 30 } }, 'excellent'],
		[{ lowConfidence: { votes: 16, of: 30 } }, 'failed']
	] as [Partial<ClassQuestion>, string][])('with %j: %s', (given, expected) => {
		expect(classOf({ ...leader, ...given })).toBe(expected);
	});
});

describe('the class under the rules before 30/8/2025', () => {
	const earlier = ruleSetInForce(evaluationClassRules, '2025-08-29');
	test.each([
		['90', { exceeding: 5 }, 'excellent'],
		['89.99', { exceeding: 5 }, 'good'],
		['92', { exceeding: 4 }, 'good'],
		['92', { total: 9, onTime: 9, exceeding: 5 }, 'excellent'],
		['92', { total: 9, onTime: 9, exceeding: 4 }, 'good'],
		['70', { onTime: 8, late: 2 }, 'good'],
		['70', { onTime: 7, late: 3 }, null],
		['69.99', {}, 'completed'],
		['50', { onTime: 8, late: 2 }, 'completed'],
		['49.99', {}, 'failed'],
		['92', { total: 1, onTime: 1, exceeding: 1 }, 'excellent']
	] as const)('with %s points and tasks %j: %s', (points, given, expected) => {
		const question = { points, tasks: tasks(given), earlierLimits: { total: 0, fixed: 0 }, subject: 'member' } as const;
		expect(evaluationClass(question, earlier)).toMatchObject({ ok: true, value: { class: expected } });
	});

	test('fails by the cases that those rules name, and by no later one', () => {
		const leader = { points: '80', tasks: tasks(), earlierLimits: { total: 0, fixed: 0 }, subject: 'leader' } as const;
		expect(evaluationClass({ ...leader, forced: ['degraded'] }, earlier)).toMatchObject({ value: { class: 'failed' } });
		expect(evaluationClass({ ...leader, forced: ['basic-targets-missed'] }, earlier)).toMatchObject({
			value: { class: 'good' }
		});
	});
});

test('a collective with a disciplined unit below is not excellent', () => {
	expect(classOf({ subject: 'collective' })).toBe('excellent');
	expect(classOf({ subject: 'collective', subordinateDisciplined: true })).toBe('good');
});

describe('a question that cannot be', () => {
	test.each([
		[{ points: '100.01' }, 'evaluation.points-over-most'],
		[{ points: '89.999' }, 'evaluation.points-not-a-number'],
		[{ points: 'tốt' }, 'evaluation.points-not-a-number'],
		[{ tasks: tasks({ onTime: 9 }) }, 'evaluation.tasks-do-not-add-up'],
		[{ tasks: tasks({ exceeding: 11 }) }, 'evaluation.tasks-do-not-add-up'],
		[{ earlierLimits: { total: 1, fixed: 2 } }, 'evaluation.more-fixed-than-limits'],
		[{ subject: 'leader', lowConfidence: { votes: 3, of: 2 } }, 'evaluation.more-votes-than-cast']
	] as [Partial<ClassQuestion>, string][])('%j is refused as %s', (given, code) => {
		expect(judge(given)).toMatchObject({ ok: false, refusal: { code } });
	});
});

describe('how many may be excellent', () => {
	test.each([
		[2000, 12, 2, 2],
		[2000, 13, 2, 3],
		[2000, 7, 1, 1],
		[2000, 8, 1, 2],
		[2000, 2, 0, 0],
		[2500, 2, 0, 1],
		[2000, 0, 0, 0]
	] as const)('%i of %i good: %i rounded down, %i to the nearest', (rateBp, good, down, nearest) => {
		const asked = { rateBp, good, excellent: 0, base: 'good-only' } as const;
		expect(excellentCap(asked, rules).max).toBe(down);
		expect(excellentCap({ ...asked, rounding: 'down' }, rules).max).toBe(down);
		expect(excellentCap({ ...asked, rounding: 'nearest' }, rules).max).toBe(nearest);
	});

	test('everyone good, and a group of one, are no exception', () => {
		const all = (good: number) =>
			excellentCap({ rateBp: 2000, good, excellent: 0, base: 'good-plus-excellent' }, rules);
		expect([all(400).max, all(1).max]).toEqual([80, 0]);
	});

	test.each([
		[2000, 10, 4, 'good-only', 2],
		[2000, 10, 4, 'good-plus-excellent', 2],
		[2000, 11, 4, 'good-plus-excellent', 3],
		[2000, 1, 0, 'good-only', 0],
		[2000, 0, 26, 'good-only', 0],
		[2500, 19, 5, 'good-only', 4],
		[2500, 19, 5, 'good-plus-excellent', 6]
	] as const)('%i of %i good and %i excellent, base %s: %i', (rateBp, good, excellent, base, max) => {
		expect(excellentCap({ rateBp, good, excellent, base }, rules).max).toBe(max);
	});
});
