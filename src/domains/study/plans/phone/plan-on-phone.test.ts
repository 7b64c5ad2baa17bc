import { describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { closeLineOnPhone, type PlanOnPhone } from './plan-on-phone.ts';

const at = '2026-11-22T08:00:00Z';
const lineId = newId();
const line = { id: lineId, work: 'Giúp hai hộ', measure: 'Hai hộ', dueOn: '2026-12-01', result: 'open' as const };
const plan: PlanOnPhone = {
	id: newId(),
	personId: 'p',
	year: 2026,
	state: 'confirmed',
	lines: [{ ...line, sharePercent: 0, note: '' }]
};
const close = (input: object, of = plan) => closeLineOnPhone(of, { input: { lineId, ...input }, at });
const codeOf = (result: ReturnType<typeof close>) => (result.ok ? 'closed' : result.refusal.code);

describe('a work of the own plan, ticked off without signal', () => {
	test('is closed with what proves it, and stands so on the phone', () => {
		const after = close({ result: 'done', text: 'Đã giúp hai hộ làm chuồng', at });
		expect(after.ok && after.value.lines[0]).toMatchObject({ result: 'done', sharePercent: 100 });
		expect(plan.lines[0]!.result).toBe('open');
	});

	test.each([
		['with nothing that proves it', { result: 'done' }, 'study.line-without-evidence'],
		['in part, without how much', { result: 'partly', text: 'Một hộ' }, 'study.line-partly-share'],
		['as not done, without why', { result: 'not-done' }, 'study.line-not-done-why'],
		['tomorrow', { result: 'done', text: 'Xong', at: '2026-11-23T08:00:00Z' }, 'meetings.moment-in-future']
	])('is not closed %s', (_how, input, code) => {
		expect(codeOf(close(input))).toBe(code);
	});

	test('is closed once, and not before the plan was signed', () => {
		const after = close({ result: 'done', text: 'Xong' });
		expect(codeOf(close({ result: 'done', text: 'Xong' }, after.ok ? after.value : plan))).toBe('study.line-closed');
		expect(codeOf(close({ result: 'done', text: 'Xong' }, { ...plan, state: 'draft' }))).toBe('study.plan-draft');
	});
});
