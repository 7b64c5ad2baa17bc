import { describe, expect, test } from 'vitest';
import { planRules } from './form.ts';
import {
	type Ending,
	type PlanHead,
	whyNotCheck,
	whyNotCloseLine,
	whyNotConfirm,
	whyNotDue,
	whyNotReturn,
	whyNotSign,
	whyNotTakeBack,
	whyNotWrite,
	whyNotYear
} from './plan.ts';

const rules = planRules[0]!;
const mine = 'em';
const plan = (state: PlanHead['state']): PlanHead => ({ state, personId: mine, year: 2026 });

test('a plan is drawn up for this year or the next, and its works are due within it', () => {
	expect(whyNotYear(2026, '2026-11-22')).toBeUndefined();
	expect(whyNotYear(2027, '2026-11-22')).toBeUndefined();
	expect(whyNotYear(2025, '2026-11-22')?.code).toBe('study.plan-other-year');
	expect(whyNotDue('2026-12-31', 2026)).toBeUndefined();
	expect(whyNotDue('2027-01-01', 2026)?.code).toBe('study.plan-due-outside');
});

test('only the member writes it, and only until it is signed', () => {
	expect(whyNotWrite(plan('draft'), mine)).toBeUndefined();
	expect(whyNotWrite(plan('draft'), 'another')?.code).toBe('access.not-your-plan');
	expect(whyNotWrite(plan('signed'), mine)?.code).toBe('study.plan-signed');
});

test('it is signed with at least one work and a commitment that says something', () => {
	const ready = { ...plan('draft'), works: 1, hasCommitment: true };
	expect(whyNotSign(ready, mine, rules)).toBeUndefined();
	expect(whyNotSign({ ...ready, works: 0 }, mine, rules)?.code).toBe('study.plan-without-works');
	expect(whyNotSign({ ...ready, hasCommitment: false }, mine, rules)?.code).toBe('study.commitment-empty');
	expect(whyNotSign({ ...ready, state: 'confirmed' }, mine, rules)?.code).toBe('study.plan-signed');
});

test('somebody else confirms it or gives it back; the member takes a signature back only before that', () => {
	expect(whyNotConfirm(plan('signed'), 'secretary')).toBeUndefined();
	expect(whyNotConfirm(plan('signed'), mine)?.code).toBe('study.plan-is-own');
	expect(whyNotConfirm(plan('draft'), 'secretary')?.code).toBe('study.plan-draft');
	expect(whyNotReturn(plan('confirmed'), 'secretary')).toBeUndefined();
	expect(whyNotTakeBack(plan('signed'), mine)).toBeUndefined();
	expect(whyNotTakeBack(plan('confirmed'), mine)?.code).toBe('study.plan-confirmed');
});

test('the mid-year check waits for the middle of the year', () => {
	expect(whyNotCheck(plan('confirmed'), mine, '2026-05-31', rules)?.code).toBe('study.check-too-early');
	expect(whyNotCheck(plan('confirmed'), mine, '2026-06-01', rules)).toBeUndefined();
});

describe('a work ends', () => {
	const close = (ending: Partial<Ending>, state: PlanHead['state'] = 'confirmed', result: 'open' | 'done' = 'open') =>
		whyNotCloseLine(
			plan(state),
			{ result },
			{ result: 'done', sharePercent: 100, note: '', evidence: 1, ...ending },
			mine
		)?.code;

	test.each([
		['as done with one proof', {}, undefined],
		['not as done without proof', { evidence: 0 }, 'study.line-without-evidence'],
		['not in part without proof', { result: 'partly', sharePercent: 60, evidence: 0 }, 'study.line-without-evidence'],
		['in part with 1 %', { result: 'partly', sharePercent: 1 }, undefined],
		['in part with 99 %', { result: 'partly', sharePercent: 99 }, undefined],
		['not in part with 0 %', { result: 'partly', sharePercent: 0 }, 'study.line-partly-share'],
		['not in part with 100 %', { result: 'partly', sharePercent: 100 }, 'study.line-partly-share'],
		['as not done with a reason', { result: 'not-done', evidence: 0, note: 'Mất mùa' }, undefined],
		['not as not done without one', { result: 'not-done', evidence: 0 }, 'study.line-not-done-why']
	] as [string, Partial<Ending>, string | undefined][])('%s', (_, ending, code) => {
		expect(close(ending)).toBe(code);
	});

	test('once, and not before the plan is signed', () => {
		expect(close({}, 'draft')).toBe('study.plan-draft');
		expect(close({}, 'confirmed', 'done')).toBe('study.line-closed');
	});
});
