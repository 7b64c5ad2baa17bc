import { expect, test } from 'vitest';
import { inOrder, isLate, type MatterState, type MatterStep, whyNotStep } from './followed.ts';

const today = '2026-11-22';

test.each([
	['open', '2026-11-21', true],
	['open', today, false],
	['concluded', '2026-11-21', false],
	['published', '2026-01-01', false]
] as [MatterState, string, boolean][])('a matter that is %s and due on %s is late: %s', (state, dueOn, late) => {
	expect(isLate({ state, dueOn }, today)).toBe(late);
});

test('what waits longest stands first, what is over last', () => {
	const matters = [
		{ state: 'published', dueOn: '2026-03-01' },
		{ state: 'open', dueOn: '2026-12-31' },
		{ state: 'concluded', dueOn: '2026-06-01' },
		{ state: 'open', dueOn: '2026-10-01' }
	] as const;
	expect(inOrder(matters).map(({ dueOn }) => dueOn)).toEqual(['2026-10-01', '2026-12-31', '2026-06-01', '2026-03-01']);
});

test.each([
	['note', 'open', today, undefined],
	['note', 'open', '2026-11-23', 'inspection.day-ahead'],
	['note', 'open', '2026-10-31', 'inspection.before-last-step'],
	['note', 'concluded', today, 'inspection.matter-concluded'],
	['change', 'published', today, 'inspection.matter-published'],
	['conclude', 'concluded', today, 'inspection.matter-concluded'],
	['publish', 'open', today, 'inspection.matter-open'],
	['publish', 'published', today, 'inspection.matter-published'],
	['publish', 'concluded', today, undefined],
	['reopen', 'open', today, 'inspection.matter-open'],
	['reopen', 'published', today, undefined]
] as [MatterStep, MatterState, string, string | undefined][])(
	'to %s one that is %s on %s: %s',
	(step, state, on, code) => {
		expect(whyNotStep(step, { state, openedOn: '2026-11-01' }, { on, today })?.code).toBe(code);
	}
);
