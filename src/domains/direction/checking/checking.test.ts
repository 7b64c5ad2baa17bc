import { describe, expect, test } from 'vitest';
import { whyNotCheck, whyNotExplain } from './checking.ts';

describe('a product', () => {
	test('is checked once, and by somebody else than who handed it in', () => {
		const task = { state: 'done', checkedAt: null } as const;
		expect(whyNotCheck(task, { closedByCaller: false })).toBeUndefined();
		expect(whyNotCheck(task, { closedByCaller: true })?.code).toBe('direction.checked-by-the-same');
		expect(whyNotCheck({ ...task, checkedAt: 'x' }, { closedByCaller: false })?.code).toBe('direction.task-is-checked');
		expect(whyNotCheck({ ...task, state: 'open' }, { closedByCaller: false })?.code).toBe('direction.nothing-to-check');
	});
});

test('lateness is explained where there is any', () => {
	const task = { state: 'open', dueOn: '2026-11-20', doneOn: null } as const;
	expect(whyNotExplain(task, '2026-11-20')?.code).toBe('direction.task-not-late');
	expect(whyNotExplain(task, '2026-11-21')).toBeUndefined();
	expect(whyNotExplain({ ...task, state: 'done', doneOn: '2026-11-19' }, '2026-11-22')?.code).toBe(
		'direction.task-not-late'
	);
});
