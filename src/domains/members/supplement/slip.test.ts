import { describe, expect, test } from 'vitest';
import { linesOf, type SlipField, SLIP_FIELDS, settled, slipYear, whyNotCheck, whyNotHandIn } from './slip.ts';

const known = Object.fromEntries(SLIP_FIELDS.map((field) => [field, ''])) as Record<SlipField, string>;

test('a slip has a line for each field that a member says otherwise, an emptied one too', () => {
	const before = { ...known, job: 'Giáo viên', phone: '0912 000 111' };
	expect(linesOf(before, { ...before, job: ' Hiệu trưởng ', phone: '' })).toEqual([
		{ field: 'job', from: 'Giáo viên', to: 'Hiệu trưởng', verdict: 'open', why: '' },
		{ field: 'phone', from: '0912 000 111', to: '', verdict: 'open', why: '' }
	]);
	expect(linesOf(before, before)).toEqual([]);
});

test('the slip of a year is asked for from its day on, the one before until then', () => {
	expect(slipYear('2026-11-01')).toBe(2026);
	expect(slipYear('2026-10-31')).toBe(2025);
	expect(slipYear('2027-01-02')).toBe(2026);
});

describe('who may do what', () => {
	test.each([
		['a year that has not come', { year: 2027, activity: 'active' }, 'members.slip-year'],
		['a year long gone', { year: 2024, activity: 'active' }, 'members.slip-year'],
		['somebody who left', { year: 2026, activity: 'left' }, 'members.slip-not-on-roll'],
		['one that the cell has checked', { year: 2026, activity: 'active', state: 'checked' }, 'members.slip-further-on'],
		['one that was sent back', { year: 2026, activity: 'active', state: 'returned' }, undefined],
		['last year in January', { year: 2025, activity: 'exempt' }, undefined]
	] as const)('hands in %s', (_, slip, code) => expect(whyNotHandIn(slip, '2026-11-22')?.code).toBe(code));

	test('nobody checks their own slip, or out of turn', () => {
		expect(whyNotCheck({ state: 'handed-in', personId: 'a' }, 'a', true)?.code).toBe('members.slip-own');
		expect(whyNotCheck({ state: 'returned', personId: 'a' }, 'b', true)?.code).toBe('members.slip-not-its-turn');
		expect(whyNotCheck({ state: 'handed-in', personId: 'a' }, 'b', true)).toBeUndefined();
		expect(whyNotCheck({ state: 'checked', personId: 'a' }, 'b', false)).toBeUndefined();
	});
});

test('the office says yes or no to every line, and why not', () => {
	const lines = linesOf(known, { ...known, job: 'Giáo viên', phone: '0912 000 111' });
	expect(settled(lines, [{ field: 'job', verdict: 'accepted', why: '' }])).toMatchObject({
		code: 'members.slip-undecided'
	});
	const phone = { field: 'phone', verdict: 'declined' } as const;
	const job = { field: 'job', verdict: 'accepted', why: '' } as const;
	expect(settled(lines, [job, { ...phone, why: '' }])).toMatchObject({ code: 'members.slip-why-declined' });
	expect(settled(lines, [job, { ...phone, why: 'Số không liên lạc được' }])).toMatchObject([
		{ field: 'job', verdict: 'accepted', to: 'Giáo viên' },
		{ field: 'phone', verdict: 'declined', why: 'Số không liên lạc được' }
	]);
});
