import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { keepContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { taskFilter } from '../task-filter.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { changeTask } from './change-task.ts';
import { closeTask } from './close-task.ts';
import { createTask } from './create-task.ts';
import { reopenTask } from './reopen-task.ts';
import { readTaskCounts, readTaskList, TASKS_A_PAGE } from './task-list-page.ts';
import { readTaskPage } from './task-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
	for (let nth = 1; nth <= TASKS_A_PAGE + 5; nth += 1)
		await give(`Sửa đoạn đường số ${nth}`, nth % 2 ? '2026-11-24' : '2026-12-20');
});
afterAll(() => database?.close());

const today = '2026-11-22';
const now = new Date('2026-11-22T08:00:00+07:00');

async function give(title: string, dueOn: string, owner: WorldPerson = 'member'): Promise<string> {
	const input = {
		unitCode: WORLD.units.cell.code,
		title,
		dueOn,
		product: 'Ảnh đoạn đường',
		ownerId: WORLD.memberId(owner)
	};
	const outcome = await execute(callerOf('cellSecretary'), createTask, newId(), input, now);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return (outcome.value as { id: string }).id;
}

const list = (person: WorldPerson, address: string) =>
	readAs(callerOf(person), today, (tx) =>
		readTaskList(tx, callerOf(person), taskFilter(new URLSearchParams(address)), today)
	);

describe('the list of tasks', () => {
	test('shows every task once, page after page', async () => {
		const first = await list('clerk', 'q=duong so');
		const second = await list('clerk', `q=duong so&after=${first.next?.day}_${first.next?.id}`);
		const seen = [...first.tasks, ...second.tasks].map(({ id }) => id);
		expect(new Set(seen).size).toBe(TASKS_A_PAGE + 5);
		expect(second.next).toBeUndefined();
		expect(first.tasks[0]).toMatchObject({ dueOn: '2026-11-24', standing: 'soon', unitName: 'Chi bộ thôn Một' });
	});

	test('is found by words typed without marks, and by nothing else', async () => {
		expect((await list('member', 'q=doan duong so 17')).tasks).toMatchObject([{ title: 'Sửa đoạn đường số 17' }]);
		expect((await list('member', 'q=%')).tasks).toEqual([]);
	});

	test('of the commune includes its cells, of the cell beside nothing', async () => {
		expect((await list('clerk', 'unit=XA-THU&q=so 17')).tasks).toHaveLength(1);
		expect((await list('clerk', 'unit=XA-THU.02&q=so 17')).tasks).toHaveLength(0);
		expect((await list('besideMember', 'q=so 17')).tasks).toHaveLength(0);
	});

	test('counts what each tab would show', async () => {
		const filter = taskFilter(new URLSearchParams('q=duong so'));
		const counts = await readAs(callerOf('clerk'), today, (tx) => readTaskCounts(tx, callerOf('clerk'), filter, today));
		expect(counts).toEqual({ all: 55, open: 55, late: 0, soon: 28, 'handed-in': 0, done: 0, dropped: 0 });
		expect((await list('clerk', 'q=duong so&standing=soon')).tasks).toHaveLength(28);
	});
});

describe('the page of a task', () => {
	test('shows who gave it, what proves it, and what the reader may do', async () => {
		const taskId = await give('Dựng biển báo', '2026-11-30');
		const kept = await keepContent('ghi-chu.txt', Buffer.from('Đã dựng 3 biển'));
		if (!kept.ok) throw new Error(kept.refusal.code);
		const read = (person: WorldPerson, may: boolean) =>
			readAs(callerOf(person), today, (tx) => readTaskPage(tx, callerOf(person), () => may, taskId, today));
		expect((await read('member', false))?.may).toMatchObject({
			close: false,
			change: false,
			drop: false,
			reopen: false
		});
		expect((await read('cellSecretary', true))?.may).toMatchObject({
			close: true,
			change: true,
			drop: true,
			reopen: false
		});

		await execute(callerOf('member'), closeTask, newId(), { taskId, text: 'Đủ', files: [kept.value] }, now);
		expect(await read('cellSecretary', true)).toMatchObject({
			givenBy: callerOf('cellSecretary').name,
			standing: 'handed-in',
			meeting: null,
			products: [
				{ text: 'Đủ', fileId: null, byName: callerOf('member').name },
				{ fileName: 'ghi-chu.txt', fileType: 'text/plain' }
			],
			may: { close: false, change: false, drop: false, reopen: true }
		});
		expect(await read('besideMember', true)).toBeUndefined();
		expect(await read('otherClerk', true)).toBeUndefined();
	});
});

test('the page of a task tells who moved, closed and reopened it, in that order', async () => {
	const taskId = await give('Khơi thông mương', '2026-12-01');
	const as = (person: WorldPerson, command: AnyCommand, input: object) =>
		execute(callerOf(person), command, newId(), { taskId, ...input }, now);
	await as('cellSecretary', changeTask, { dueOn: '2026-12-08', ownerId: null });
	await as('cellSecretary', closeTask, { text: 'Đã khơi thông 200 m' });
	await as('cellSecretary', reopenTask, { reason: 'Còn đoạn cuối' });
	const page = await readAs(callerOf('clerk'), today, (tx) =>
		readTaskPage(tx, callerOf('clerk'), () => false, taskId, today)
	);
	const { name: secretary } = callerOf('cellSecretary');
	const owner = callerOf('member').name;
	expect(page?.history).toMatchObject([
		{ kind: 'given', at: today, byName: secretary },
		{
			kind: 'changed',
			byName: secretary,
			changes: [
				{ field: 'owner', from: owner, to: '' },
				{ field: 'dueOn', from: '2026-12-01', to: '2026-12-08' }
			]
		},
		{ kind: 'closed', byName: secretary },
		{ kind: 'reopened', byName: secretary, reason: 'Còn đoạn cuối' }
	]);
});
