import { describe, expect, test } from 'vitest';
import { type CaseFacts, CASE_STEPS, canStep, clocksOf } from './case.ts';
import { derivationOf } from './derivation.ts';
import { extended, whyNotExtend } from './extension.ts';
import { lastStep } from './history.ts';
import { groundsFor } from './non-acceptance.ts';
import { whyNotTakeUpAgain, whyNotWithdrawPart } from './withdrawal.ts';

const complaint: CaseFacts = {
	kind: 'complaint',
	state: 'accepted',
	receivedOn: '2026-11-02',
	acceptedOn: '2026-11-05',
	answeredOn: null,
	isRemote: false,
	isComplex: false,
	instance: 1,
	extensions: 0,
	suspensions: []
};
const petition: CaseFacts = { ...complaint, kind: 'petition' };
const lastDay = (facts: CaseFacts) => {
	const clocks = clocksOf(facts);
	return clocks.ok ? clocks.value.at(-1)!.dueOn : clocks.refusal.code;
};

describe('an extension', () => {
	test.each([
		['a complaint is held to be complex', complaint, '2026-12-07', '2026-12-21'],
		['a petition gets the office’s further days', petition, '2026-11-17', '2026-12-02']
	])('%s', (_, facts, before, after) => {
		expect(whyNotExtend(facts, '2026-11-10')).toBeUndefined();
		expect([lastDay(facts), lastDay({ ...facts, ...extended(facts) })]).toEqual([before, after]);
	});

	test.each([
		[{ ...complaint, isComplex: true }, '2026-11-10', 'citizens.extension-used-up'],
		[{ ...petition, extensions: 1 }, '2026-11-10', 'citizens.clock-extended-too-often'],
		[complaint, '2026-12-08', 'citizens.extension-too-late'],
		[{ ...complaint, kind: 'mixed' as const }, '2026-11-10', 'citizens.extension-no-clock'],
		[{ ...petition, acceptedOn: null }, '2026-11-10', 'citizens.extension-no-clock']
	])('of %j on %s is refused as %s', (facts, on, code) => {
		expect(whyNotExtend(facts, on)?.code).toBe(code);
	});
});

describe('a withdrawal', () => {
	test.each([
		['2026-06-30', 'citizens.part-withdrawal-not-yet'],
		['2026-07-01', undefined]
	])('in part, of a complaint accepted on %s: %s', (acceptedOn, code) => {
		expect(whyNotWithdrawPart({ ...complaint, acceptedOn })?.code).toBe(code);
		expect(whyNotWithdrawPart({ ...petition, acceptedOn })).toBeUndefined();
	});

	test('of a complaint is final from 1 July 2026, unless it was forced', () => {
		const withdrawn = { kind: 'complaint', closedAs: 'withdrawn' } as const;
		expect(whyNotTakeUpAgain(withdrawn, false, '2026-07-01')?.code).toBe('citizens.withdrawn-stays');
		expect(whyNotTakeUpAgain(withdrawn, true, '2026-07-01')).toBeUndefined();
		expect(whyNotTakeUpAgain(withdrawn, false, '2026-06-30')).toBeUndefined();
		expect(whyNotTakeUpAgain({ ...withdrawn, closedAs: 'guided' }, false, '2026-07-01')).toBeUndefined();
	});
});

test('how a clock was counted is told in one sentence', () => {
	const facts = { ...complaint, suspensions: [{ fromOn: '2026-11-10', toOn: '2026-11-19' }] };
	const clocks = clocksOf(facts);
	expect(clocks.ok && clocks.value.map(derivationOf)).toMatchObject([
		{ event: 'received', from: '2026-11-02', count: 10, suspendedDays: 0 },
		{ event: 'accepted', from: '2026-11-05', count: 30, suspendedDays: 10, dueOn: '2026-12-15', movedFrom: undefined }
	]);
	const moved = clocksOf(complaint);
	expect(moved.ok && derivationOf(moved.value.at(-1)!)).toMatchObject({ movedFrom: '2026-12-05', dueOn: '2026-12-07' });
});

test('the right to go on to second settlement is a clock of a settled complaint, longer where it is remote', () => {
	const days = [false, true].map((isRemote) => lastDay({ ...complaint, answeredOn: '2026-12-01', isRemote }));
	expect(days).toEqual(['2026-12-31', '2027-01-15']);
});

test('grounds for declining are those of the kind of case', () => {
	const codes = (kind: CaseFacts['kind']) => groundsFor(kind, '2026-11-02').map(({ code }) => code);
	expect(codes('complaint')).toContain('before-court');
	expect(codes('feedback')).not.toContain('before-court');
	expect(codes('feedback')).toContain('form-incomplete');
});

test('the last step is one that was not taken back; receipt is none', () => {
	const line = (id: string, kind: string, undoes: string | null = null) => ({ id, kind, undoes });
	const events = [line('a', 'registered'), line('b', 'accepted'), line('c', 'extended')];
	expect(lastStep(events)?.id).toBe('c');
	expect(lastStep([...events, line('d', 'undone', 'c')])?.id).toBe('b');
	expect(lastStep([...events, line('d', 'undone', 'c'), line('e', 'undone', 'b')])).toBeUndefined();
});

test('only a settled complaint is taken further', () => {
	const settled = { ...complaint, state: 'closed', answeredOn: '2026-12-01' } as const;
	expect(CASE_STEPS.filter((step) => canStep(step, settled))).toEqual(['appeal', 'reopen']);
	expect(CASE_STEPS.filter((step) => canStep(step, { ...settled, kind: 'petition' }))).toEqual(['reopen']);
});
