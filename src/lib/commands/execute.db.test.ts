import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '#domains/access/server/verify-audit.ts';
import { changeTask } from '#domains/direction/server/change-task.ts';
import { createTask } from '#domains/direction/server/create-task.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD } from '../../../tests/world.ts';
import type { AnyCommand } from './command.ts';
import { execute, executeTogether } from './execute.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const input = {
	unitCode: WORLD.units.cell.code,
	title: 'Rà soát hộ nghèo',
	product: 'Danh sách đã niêm yết',
	dueOn: '2026-12-01'
};
const give = (person: Parameters<typeof callerOf>[0], id = newId(), what: object = input) =>
	execute(callerOf(person), createTask, id, what, now);

describe('a command', () => {
	test('is carried out for someone who holds the post, in the unit it reaches', async () => {
		expect((await give('clerk')).kind).toBe('done');
		expect((await give('cellSecretary')).kind).toBe('done');
	});

	test('is forbidden to a member, who may see the cell but not give it tasks', async () => {
		expect((await give('member')).kind).toBe('forbidden');
	});

	test('finds nothing for someone who may not even see the unit', async () => {
		for (const person of ['besideMember', 'otherClerk', 'stranger'] as const)
			expect((await give(person)).kind, person).toBe('not-found');
	});

	test('sent twice with one id is carried out once and answered the same', async () => {
		const id = newId();
		const first = await give('clerk', id);
		const second = await give('clerk', id, {
			dueOn: input.dueOn,
			product: input.product,
			title: input.title,
			unitCode: input.unitCode
		});
		expect(second).toEqual({ ...first, replayed: true });
		const { rows } = await poolOf(database.ownerUrl).query('select count(*)::int as n from command_log where id = $1', [
			id
		]);
		expect(rows[0].n).toBe(1);
	});

	test('sent at the same moment from two connections is carried out once', async () => {
		const id = newId();
		const answers = await Promise.all([give('clerk', id), give('clerk', id), give('clerk', id)]);
		expect(answers.filter((answer) => answer.kind === 'done' && !answer.replayed)).toHaveLength(1);
		expect(new Set(answers.map((answer) => JSON.stringify(answer.kind === 'done' && answer.value))).size).toBe(1);
	});

	test('with the id of another one is refused, whoever sends it', async () => {
		const id = newId();
		await give('clerk', id);
		expect(await give('clerk', id, { ...input, title: 'Việc khác' })).toMatchObject({
			kind: 'refused',
			refusal: { code: 'command.id-reused' }
		});
		expect(await give('standingDeputy', id)).toMatchObject({ kind: 'refused', refusal: { code: 'command.id-reused' } });
	});

	test('that does not fit names each field', async () => {
		const outcome = await give('clerk', newId(), { ...input, title: ' ', dueOn: '2026-02-30', color: 'red' });
		expect(outcome).toMatchObject({ kind: 'unfit' });
		const errors = outcome.kind === 'unfit' ? outcome.errors : [];
		expect(errors.map(({ path, code }) => `${path}: ${code}`).sort()).toEqual([
			'color: input.unknown-field',
			'dueOn: input.date-impossible',
			'title: input.missing'
		]);
	});

	test('that a rule refuses leaves nothing behind', async () => {
		const before = await heads();
		expect(await give('clerk', newId(), { ...input, dueOn: '2026-11-01' })).toMatchObject({ kind: 'refused' });
		expect(await heads()).toEqual(before);
	});

	test('leaves its row in sight of the cell and of nobody beside it', async () => {
		const id = newId();
		const outcome = await give('cellSecretary', id, { ...input, title: 'Phát quang đường thôn' });
		const taskId = outcome.kind === 'done' ? (outcome.value as { id: string }).id : '';
		const seenBy = (person: Parameters<typeof callerOf>[0]) =>
			readAs(callerOf(person), '2026-11-22', (tx) =>
				tx.selectFrom('task').where('id', '=', taskId).select('id').execute()
			);
		expect(await seenBy('member')).toHaveLength(1);
		expect(await seenBy('communeSecretary')).toHaveLength(1);
		expect(await seenBy('besideMember')).toHaveLength(0);
		expect(await seenBy('otherClerk')).toHaveLength(0);
	});
});

describe('commands of one person in one transaction', () => {
	/** Tasks for the cell and for the one beside it, in which its secretary may do nothing, and one that changes a task. */
	const inCell = (title: string) => ({ id: newId(), command: createTask, input: { ...input, title } });
	const beside = () => ({
		id: newId(),
		command: createTask,
		input: { ...input, unitCode: WORLD.units.besideCell.code }
	});
	const together = (all: { id: string; command: AnyCommand; input: object }[]) =>
		executeTogether(callerOf('cellSecretary'), now, async (execute_) => {
			const outcomes = [];
			for (const { id, command, input: raw } of all) outcomes.push(await execute_(command, id, raw));
			return outcomes;
		});
	const tasks = async (ids: string[]) =>
		(await poolOf(database.ownerUrl).query('select from command_log where id = any($1)', [ids])).rowCount;

	test('are each carried out or refused by itself, and the audit chain holds', async () => {
		const [first, second, third] = [inCell('Một'), inCell('Hai'), inCell('Ba')] as const;
		const late = { ...inCell('Muộn'), input: { ...input, dueOn: '2026-11-01' } };
		const made = await give('cellSecretary');
		const taskId = made.kind === 'done' && (made.value as { id: string }).id;
		const change = { id: newId(), command: changeTask, input: { taskId, title: 'Sửa lại' } };
		const other = { ...second, input: { ...input, title: 'Khác' } };
		const all = [first, second, beside(), late, first, change, third, other];
		const outcomes = await together(all);
		expect(outcomes.map(({ kind }) => kind)).toEqual([
			'done',
			'done',
			'not-found',
			'refused',
			'done',
			'done',
			'done',
			'refused'
		]);
		expect(outcomes[4]).toEqual({ ...outcomes[0], replayed: true });
		expect(await tasks(all.map(({ id }) => id))).toBe(4);
		expect(await verifyAudit(database.ownerUrl)).toMatchObject({ ok: true });
	});

	test('are undone together by a fault in one, and the chain goes on from where it stood', async () => {
		const before = await heads();
		const done = inCell('Sẽ không có');
		const faulty = {
			...createTask,
			run: () => Promise.reject(new Error('fault'))
		} as unknown as AnyCommand;
		await expect(together([done, { ...inCell('Lỗi'), command: faulty }])).rejects.toThrow('fault');
		expect(await tasks([done.id])).toBe(0);
		expect(await heads()).toEqual(before);
		expect((await together([done]))[0]).toMatchObject({ kind: 'done', replayed: false });
		expect(await verifyAudit(database.ownerUrl)).toMatchObject({ ok: true });
	});
});

const heads = async () =>
	(await poolOf(database.ownerUrl).query('select commune_id, seq, hash from audit_head order by 1')).rows;
