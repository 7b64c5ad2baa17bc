import { expect, test } from 'vitest';
import { commandOf, isFitFor, whyNotMany } from './many-tasks.ts';

test('many tasks get a day to come, or a reason', () => {
	expect(whyNotMany({ what: 'due', dueOn: '2026-11-21' }, '2026-11-22')?.code).toBe('direction.due-in-the-past');
	expect(whyNotMany({ what: 'due' }, '2026-11-22')?.code).toBe('input.date-impossible');
	expect(whyNotMany({ what: 'drop' }, '2026-11-22')?.code).toBe('direction.reason-needed');
	expect(whyNotMany({ what: 'check' }, '2026-11-22')).toBeUndefined();
});

test('what is done waits for checking, what is open for a day or an end', () => {
	expect(isFitFor('check', { state: 'done', checkedAt: null })).toBe(true);
	expect(isFitFor('due', { state: 'done', checkedAt: null })).toBe(false);
	expect(commandOf('t', { what: 'drop', reason: 'Trùng' })).toEqual({
		name: 'direction.drop-task',
		input: { taskId: 't', reason: 'Trùng' }
	});
});
