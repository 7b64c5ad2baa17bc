import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { keepContent, readContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { checkTask } from '../checking/server/check-task.ts';
import { explainLate } from '../checking/server/explain-late.ts';
import { appointStandIn } from '../standing-in/server/appoint-stand-in.ts';
import { endStandIn } from '../standing-in/server/end-stand-in.ts';
import { changeTask } from './change-task.ts';
import { closeTask } from './close-task.ts';
import { createTask } from './create-task.ts';
import { dropTask } from './drop-task.ts';
import { reopenTask } from './reopen-task.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const as = (person: WorldPerson, command: AnyCommand, input: object, at = now) =>
	execute(callerOf(person), command, newId(), input, at);

/** A task of the cell, given by its secretary to one of its members. */
async function given(owner?: WorldPerson): Promise<string> {
	const outcome = await as('cellSecretary', createTask, {
		unitCode: WORLD.units.cell.code,
		title: 'Vận động các hộ làm nhà vệ sinh',
		product: 'Danh sách hộ đã làm',
		dueOn: '2026-12-01',
		...(owner && { ownerId: WORLD.memberId(owner) })
	});
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return (outcome.value as { id: string }).id;
}

const rowOf = async (id: string) =>
	(
		await poolOf(database.ownerUrl).query('select state, done_on, result, title, owner_name from task where id = $1', [
			id
		])
	).rows[0];

describe('closing a task', () => {
	test('a member closes what they owe, with words', async () => {
		const taskId = await given('member');
		expect(await as('member', closeTask, { taskId, text: 'Đã vận động 12 hộ' })).toMatchObject({ kind: 'done' });
		expect(await rowOf(taskId)).toMatchObject({ state: 'done', done_on: '2026-11-22', result: 'Đã vận động 12 hộ' });
	});

	test('a member does not close what another owes, nor what the whole cell owes', async () => {
		for (const owner of ['secondMember', undefined] as const) {
			const taskId = await given(owner);
			expect(await as('member', closeTask, { taskId, text: 'Xong' })).toEqual({
				kind: 'forbidden',
				refusal: { code: 'access.not-the-owner' }
			});
		}
	});

	test('the cell secretary and the clerk close it for them', async () => {
		for (const person of ['cellSecretary', 'clerk'] as const)
			expect((await as(person, closeTask, { taskId: await given('member'), text: 'Xong' })).kind, person).toBe('done');
	});

	test('nobody closes a task without a product', async () => {
		const outcome = await as('member', closeTask, { taskId: await given('member') });
		expect(outcome).toMatchObject({
			kind: 'refused',
			refusal: { code: 'direction.product-missing', facts: { product: 'Danh sách hộ đã làm' } }
		});
	});

	test('a task ends once', async () => {
		const taskId = await given('member');
		await as('member', closeTask, { taskId, text: 'Xong' });
		for (const [command, input] of [
			[closeTask, { taskId, text: 'Xong' }],
			[dropTask, { taskId, reason: 'Trùng' }],
			[changeTask, { taskId, title: 'Việc khác' }]
		] as const)
			expect(await as('cellSecretary', command, input)).toMatchObject({ refusal: { code: 'direction.task-not-open' } });
	});

	test('a picture handed in as product keeps neither place nor device of the photographer', async () => {
		const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#23467c' } })
			.jpeg()
			.withExif({ IFD0: { Make: 'May anh' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 23/1 0/1' } })
			.toBuffer();
		expect((await sharp(photo).metadata()).exif).toBeDefined();

		const kept = await keepContent('nha-ve-sinh.jpg', photo);
		if (!kept.ok) throw new Error(kept.refusal.code);
		const taskId = await given('member');
		expect((await as('member', closeTask, { taskId, files: [kept.value] })).kind).toBe('done');

		const { rows } = await poolOf(database.ownerUrl).query(
			'select f.sha256, f.type, p.by_name from task_product p join file f on f.id = p.file_id where p.task_id = $1',
			[taskId]
		);
		expect(rows).toMatchObject([{ type: 'image/webp', by_name: callerOf('member').name }]);
		const stored = await readContent(rows[0].sha256);
		expect((await sharp(stored).metadata()).exif).toBeUndefined();
		expect(stored.includes('May anh')).toBe(false);
	});
});

describe('dropping and reopening a task', () => {
	test('the clerk drops it with a reason and opens it again', async () => {
		const taskId = await given('member');
		expect((await as('clerk', dropTask, { taskId, reason: 'Huyện đã làm' })).kind).toBe('done');
		expect(await rowOf(taskId)).toMatchObject({ state: 'dropped', result: 'Huyện đã làm' });
		expect((await as('clerk', reopenTask, { taskId, reason: 'Còn 3 hộ' })).kind).toBe('done');
		expect(await rowOf(taskId)).toMatchObject({ state: 'open', done_on: null, result: 'Còn 3 hộ' });
	});

	test('an open task is not opened again', async () => {
		expect(await as('clerk', reopenTask, { taskId: await given(), reason: 'Nhầm' })).toMatchObject({
			refusal: { code: 'direction.task-is-open' }
		});
	});

	test('neither happens without a reason', async () => {
		expect(await as('clerk', dropTask, { taskId: await given(), reason: ' ' })).toMatchObject({
			kind: 'unfit',
			errors: [{ path: 'reason', code: 'input.missing' }]
		});
	});

	test('the owner alone may do neither', async () => {
		const taskId = await given('member');
		expect((await as('member', dropTask, { taskId, reason: 'Khó' })).kind).toBe('forbidden');
	});
});

describe('changing a task', () => {
	test('another member takes it over and is told', async () => {
		const taskId = await given('member');
		const ownerId = WORLD.memberId('secondMember');
		expect((await as('cellSecretary', changeTask, { taskId, ownerId })).kind).toBe('done');
		expect(await rowOf(taskId)).toMatchObject({ owner_name: callerOf('secondMember').name });
		const { rows } = await poolOf(database.ownerUrl).query(
			'select person_id, kind from notice where link = $1 order by id',
			[`/office/tasks/${taskId}`]
		);
		expect(rows).toEqual([
			{ person_id: callerOf('member').personId, kind: 'direction.task-given-to-you' },
			{ person_id: callerOf('secondMember').personId, kind: 'direction.task-given-to-you' }
		]);
	});

	test('it can be given to the whole cell', async () => {
		const taskId = await given('member');
		expect((await as('clerk', changeTask, { taskId, ownerId: null })).kind).toBe('done');
		expect(await rowOf(taskId)).toMatchObject({ owner_name: '' });
	});

	test('a member of another cell is not made its owner', async () => {
		const outcome = await as('clerk', changeTask, { taskId: await given(), ownerId: WORLD.memberId('besideMember') });
		expect(outcome).toMatchObject({ refusal: { code: 'direction.owner-not-in-unit' } });
	});

	test('its day is not moved into the past, and the same again is no change', async () => {
		const taskId = await given();
		expect(await as('clerk', changeTask, { taskId, dueOn: '2026-11-21' })).toMatchObject({
			refusal: { code: 'direction.due-in-the-past' }
		});
		expect(await as('clerk', changeTask, { taskId, dueOn: '2026-12-01' })).toMatchObject({
			refusal: { code: 'direction.nothing-to-change' }
		});
	});

	test('a late task keeps its day while its words are corrected', async () => {
		const taskId = await given();
		const later = new Date('2026-12-20T08:00:00+07:00');
		const outcome = await as('clerk', changeTask, { taskId, title: 'Việc đã rõ hơn', dueOn: '2026-12-01' }, later);
		expect(outcome.kind).toBe('done');
	});
});

describe('people beside', () => {
	test('of another cell or commune find no such task', async () => {
		const taskId = await given();
		for (const person of ['besideSecretary', 'besideMember', 'otherClerk', 'otherMember', 'stranger'] as const)
			for (const [command, input] of [
				[closeTask, { taskId, text: 'Xong' }],
				[dropTask, { taskId, reason: 'Thử' }],
				[changeTask, { taskId, title: 'Thử' }],
				[reopenTask, { taskId, reason: 'Thử' }]
			] as const)
				expect((await as(person, command, input)).kind, `${person} ${command.name}`).toBe('not-found');
	});
});

describe('a product that was handed in', () => {
	test('is sent back with what is missing, and its task is open again', async () => {
		const taskId = await given('member');
		await as('member', closeTask, { taskId, text: 'Xong' });
		expect(await as('cellSecretary', checkTask, { taskId, accepted: false })).toMatchObject({
			refusal: { code: 'direction.reason-missing' }
		});
		await as('cellSecretary', checkTask, { taskId, accepted: false, note: 'Thiếu danh sách hộ' });
		expect(await rowOf(taskId)).toMatchObject({ state: 'open', result: 'Thiếu danh sách hộ' });
	});

	test('once checked, can still be asked for anew', async () => {
		const taskId = await given('member');
		await as('member', closeTask, { taskId, text: 'Xong' });
		expect((await as('member', checkTask, { taskId, accepted: true })).kind).toBe('forbidden');
		await as('clerk', checkTask, { taskId, accepted: true });
		expect((await as('clerk', reopenTask, { taskId, reason: 'Đổi mẫu' })).kind).toBe('done');
	});
});

describe('while an owner is away', () => {
	const days = { unitCode: WORLD.units.cell.code, fromOn: '2026-11-22', toOn: '2026-11-30', reason: 'Đi học' };

	test('who stands in closes and explains their tasks, until it is over', async () => {
		const absentId = WORLD.memberId('exempt');
		const outcome = await as('cellSecretary', appointStandIn, {
			...days,
			absentId,
			actingId: WORLD.memberId('secondMember')
		});
		const standInId = outcome.kind === 'done' ? (outcome.value as { id: string }).id : '';
		const [taskId, other] = [await given('exempt'), await given('exempt')];
		expect((await as('member', closeTask, { taskId, text: 'Xong' })).kind).toBe('forbidden');
		expect((await as('secondMember', closeTask, { taskId, text: 'Xong' })).kind).toBe('done');
		const late = new Date('2026-11-30T08:00:00+07:00');
		const why = { taskId: other, cause: 'Mưa', remedy: 'Làm bù' };
		expect(await as('secondMember', explainLate, why, late)).toMatchObject({
			refusal: { code: 'direction.task-not-late' }
		});
		expect((await as('cellSecretary', endStandIn, { standInId })).kind).toBe('done');
		expect((await as('secondMember', closeTask, { taskId: other, text: 'Xong' })).kind).toBe('forbidden');
		expect(await as('cellSecretary', endStandIn, { standInId })).toMatchObject({
			refusal: { code: 'direction.stand-in-ended' }
		});
	});
});
