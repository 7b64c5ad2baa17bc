import { describe, expect, test } from 'vitest';
import type { RollEntry } from '../record.ts';
import { callsIn, nextCall, withCalls } from './roll-entries.ts';

const entry = (memberId: string, presence: RollEntry['presence']): RollEntry => ({
	memberId,
	name: memberId,
	sortKey: memberId,
	standing: 'official',
	isExempt: false,
	isTemporarilyAway: false,
	isSuspended: false,
	isOnSpecialDuty: false,
	presence,
	excusedBefore: 0
});

function sent(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

describe('the button of a member', () => {
	test('calls them present first, then absent, then present again', () => {
		expect(nextCall(entry('a', 'unrecorded'), true)).toBe('a:present');
		expect(nextCall(entry('a', 'present'), true)).toBe('a:unexcused');
		expect(nextCall(entry('a', 'unexcused'), true)).toBe('a:present');
		expect(nextCall(entry('a', 'excused'), true)).toBe('a:present');
	});

	test('never counts someone who is not called as absent', () => {
		expect(nextCall(entry('a', 'present'), false)).toBe('a:unrecorded');
	});
});

describe('a sent roll', () => {
	test('holds the pressed member alone, not those whom another may have called since', () => {
		const form = sent({ press: 'a:unexcused', 'reason-b': 'Ốm', 'reasonWas-b': 'Ốm' });
		expect(callsIn(form)).toEqual([{ memberId: 'a', presence: 'unexcused', reason: '' }]);
	});

	test('excuses an absent member once a reason is typed, and no longer when it is taken out', () => {
		const form = sent({ 'reason-a': ' Ốm ', 'reasonWas-a': '', 'reason-b': '', 'reasonWas-b': 'Đi công tác' });
		expect(callsIn(form)).toEqual([
			{ memberId: 'a', presence: 'excused', reason: 'Ốm' },
			{ memberId: 'b', presence: 'unexcused', reason: '' }
		]);
	});

	test('keeps a reason that came with the button, colons included', () => {
		expect(callsIn(sent({ press: 'a:excused:Trực: ca đêm' }))).toEqual([
			{ memberId: 'a', presence: 'excused', reason: 'Trực: ca đêm' }
		]);
	});

	test('calls everyone who is named, for those who come all', () => {
		const calls = callsIn(sent({ 'call-a': 'present', 'call-b': 'present' }));
		expect(calls.map((call) => call.memberId)).toEqual(['a', 'b']);
	});
});

test('calls that are not saved yet show at once', () => {
	const roll = [entry('a', 'present'), entry('b', 'unrecorded')];
	const shown = withCalls(roll, { b: { memberId: 'b', presence: 'excused', reason: 'Ốm' } });
	expect(shown.map(({ presence, reason }) => [presence, reason])).toEqual([
		['present', undefined],
		['excused', 'Ốm']
	]);
});
