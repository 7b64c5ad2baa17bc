import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import {
	byWorkingDays,
	type Moving,
	transferClock,
	transferRules,
	whyNotIssue,
	whyNotMove,
	whyNotReceive
} from './transfer.ts';

const TODAY = '2026-11-22';
const member: Moving = { activity: 'active', isHeldBack: false, hasOpenTransfer: false, unitId: 'a' };

test.each([
	[{}, 'b', undefined],
	[{}, undefined, undefined],
	[{ activity: 'exempt' }, 'b', undefined],
	[{ isHeldBack: true }, 'b', 'membership.held-back'],
	[{ activity: 'suspended' }, 'b', 'membership.held-back'],
	[{ activity: 'died' }, 'b', 'membership.not-on-roll'],
	[{ hasOpenTransfer: true }, 'b', 'membership.transfer-open'],
	[{}, 'a', 'membership.same-cell']
])('a member with %j to %s: %s', (given, to, code) => {
	expect(whyNotMove({ ...member, ...given }, to)?.code).toBe(code);
});

describe('days of a transfer', () => {
	test('are sixty working days for all of it and thirty for the letter', () => {
		const rules = ruleSetInForce(transferRules, TODAY).parameters;
		expect(byWorkingDays('2026-03-02', rules.presentWithinWorkingDays)).toBe('2026-04-13');
		expect(rules.completeWithinWorkingDays).toBe(60);
		expect(transferClock({ state: 'proposed', completeBy: '2026-12-01', presentBy: null })).toBe('2026-12-01');
		expect(transferClock({ state: 'issued', completeBy: '2026-12-01', presentBy: '2026-11-30' })).toBe('2026-11-30');
		expect(transferClock({ state: 'accepted', completeBy: '2026-12-01', presentBy: '2026-11-30' })).toBeUndefined();
	});

	test('a late letter and a late presenting need a reason', () => {
		const waiting = { state: 'proposed', completeBy: '2026-11-10' } as const;
		expect(whyNotIssue(waiting, { on: '2026-11-11', lateWhy: '' }, TODAY)?.code).toBe('membership.late-unexplained');
		expect(whyNotIssue(waiting, { on: '2026-11-11', lateWhy: 'Lũ quét' }, TODAY)).toBeUndefined();
		expect(whyNotIssue({ ...waiting, state: 'issued' }, { on: '2026-11-10', lateWhy: '' }, TODAY)?.code).toBe(
			'membership.transfer-not-its-turn'
		);
		const issued = { state: 'issued', issuedOn: '2026-10-01', presentBy: '2026-11-12' } as const;
		expect(whyNotReceive(issued, { on: '2026-11-13', lateWhy: '' }, TODAY)?.code).toBe('membership.late-unexplained');
		expect(whyNotReceive(issued, { on: '2026-09-30', lateWhy: '' }, TODAY)?.code).toBe('membership.step-too-early');
		expect(whyNotReceive(issued, { on: '2026-11-23', lateWhy: '' }, TODAY)?.code).toBe('membership.step-in-future');
		expect(whyNotReceive(issued, { on: '2026-11-12', lateWhy: '' }, TODAY)).toBeUndefined();
	});
});
