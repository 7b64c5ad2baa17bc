import { describe, expect, test } from 'vitest';
import { nextToPrepare, placeOf } from './prepare-parts.ts';

const check = (name: string, dueOn: string, state: 'due' | 'done' | 'late' | 'not-yet' = 'due') => ({
	code: `meetings.check-${name}`,
	state,
	dueOn
});

describe('what to prepare next', () => {
	test('while there is time, the order of the work: the draft before the notice', () => {
		const checks = [check('notice', '2026-11-24'), check('draft-resolution', '2026-11-24')];
		expect(nextToPrepare(checks, '2026-11-20')?.code).toBe('meetings.check-draft-resolution');
	});

	test('what is due today goes before what has time', () => {
		const checks = [check('draft-resolution', '2026-11-25'), check('notice', '2026-11-24')];
		expect(nextToPrepare(checks, '2026-11-24')?.code).toBe('meetings.check-notice');
	});

	test('what is done or belongs to the meeting itself is not asked for', () => {
		const checks = [check('agenda', '2026-11-24', 'done'), check('roll-call', '2026-11-25')];
		expect(nextToPrepare(checks, '2026-11-24')).toBeUndefined();
	});
});

test('papers that are there wait for the notice that goes out with them', () => {
	expect(placeOf('meetings.check-papers', false)).toBe('papers');
	expect(placeOf('meetings.check-papers', true)).toBe('notice');
	expect(placeOf('meetings.check-quorum', true)).toBe('hold');
});
