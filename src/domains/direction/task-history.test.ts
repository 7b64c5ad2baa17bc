import { describe, expect, test } from 'vitest';
import { changesOfTask, type TaskEvent, taskHistory } from './task-history.ts';

const task = { state: 'open', givenOn: '2026-11-01', doneOn: null, givenBy: 'Lò Văn Mẫu' } as const;
const event = (kind: TaskEvent['kind']): TaskEvent => ({
	kind,
	at: '2026-11-10T08:00:00+07:00',
	byName: 'Cà Thị Thử',
	reason: '',
	changes: []
});
const kinds = (history: TaskEvent[]) => history.map(({ kind, byName }) => `${kind} ${byName}`.trim());

describe('the history of a task', () => {
	test('begins with who gave it', () => {
		expect(kinds(taskHistory(task, [event('changed')]))).toEqual(['given Lò Văn Mẫu', 'changed Cà Thị Thử']);
		expect(kinds(taskHistory({ ...task, givenBy: null }, []))).toEqual(['given']);
	});

	test('ends once, also where nobody wrote the end down', () => {
		const done = { ...task, state: 'done', doneOn: '2026-11-10' } as const;
		expect(kinds(taskHistory(done, [event('closed')]))).toEqual(['given Lò Văn Mẫu', 'closed Cà Thị Thử']);
		expect(kinds(taskHistory(done, [event('changed')]))).toEqual(['given Lò Văn Mẫu', 'changed Cà Thị Thử', 'closed']);
		expect(kinds(taskHistory({ ...done, state: 'dropped' }, []))).toEqual(['given Lò Văn Mẫu', 'dropped']);
		expect(kinds(taskHistory({ ...done, doneOn: '2026-11-09' }, [event('checked')]))).toEqual([
			'given Lò Văn Mẫu',
			'closed',
			'checked Cà Thị Thử'
		]);
	});
});

test('a change names what differs, and nothing that stayed', () => {
	const before = { title: 'Sửa đường', product: 'Ảnh', dueOn: '2026-11-20', ownerName: 'Cà Thị Thử' };
	expect(changesOfTask(before, { title: 'Sửa đường', dueOn: '2026-11-27', ownerName: '' })).toEqual([
		{ field: 'owner', from: 'Cà Thị Thử', to: '' },
		{ field: 'dueOn', from: '2026-11-20', to: '2026-11-27' }
	]);
});
