import { describe, expect, test } from 'vitest';
import { taskStanding, whyNotClose, whyNotReopen } from './task.ts';

const today = '2026-11-22';

describe('how a task stands', () => {
	test.each([
		{ state: 'open', dueOn: '2026-11-21', standing: 'late' },
		{ state: 'open', dueOn: '2026-11-22', standing: 'today' },
		{ state: 'open', dueOn: '2026-11-25', standing: 'soon' },
		{ state: 'open', dueOn: '2026-11-26', standing: 'open' },
		{ state: 'done', dueOn: '2026-11-10', doneOn: '2026-11-10', isChecked: true, standing: 'done' },
		{ state: 'done', dueOn: '2026-11-10', doneOn: '2026-11-11', isChecked: true, standing: 'done-late' },
		{ state: 'done', dueOn: '2026-11-10', doneOn: '2026-11-09', standing: 'handed-in' },
		{ state: 'dropped', dueOn: '2026-11-10', doneOn: '2026-11-09', standing: 'dropped' }
	] as const)('$state, due $dueOn, ended $doneOn: $standing', ({ standing, ...task }) => {
		const checkedAt = 'isChecked' in task ? '2026-11-12T02:00:00Z' : null;
		expect(taskStanding({ ...task, checkedAt }, today)).toBe(standing);
	});
});

describe('ending a task', () => {
	test('is for its owner and for those who give tasks', () => {
		const task = { state: 'open', ownerPersonId: 'a' } as const;
		expect(whyNotClose(task, { personId: 'a', mayGive: false })).toBeUndefined();
		expect(whyNotClose(task, { personId: 'b', mayGive: true })).toBeUndefined();
		expect(whyNotClose(task, { personId: 'b', mayGive: false })?.code).toBe('access.not-the-owner');
	});

	test('happens once', () => {
		const task = { state: 'done', ownerPersonId: 'a' } as const;
		expect(whyNotClose(task, { personId: 'a', mayGive: true })?.code).toBe('direction.task-not-open');
		expect(whyNotReopen({ state: 'open' })?.code).toBe('direction.task-is-open');
		expect(whyNotReopen({ state: 'dropped' })).toBeUndefined();
	});
});
