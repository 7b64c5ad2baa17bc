import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { draftDocument } from '../../documents/server/draft-document.ts';
import { registerDocument } from '../../documents/server/register-document.ts';
import { closeTask } from '../../server/close-task.ts';
import { checkTask } from '../../checking/server/check-task.ts';
import { addClause } from './add-clause.ts';
import { answerAsk } from './answer-ask.ts';
import { readStoppedClauses } from './asks-this-week.ts';
import { askUnits } from './ask-units.ts';
import { baseDocument } from './base-document.ts';
import { readClausePage } from './clause-page.ts';
import { readAskedUnits } from './gap-list.ts';
import { remindAsked } from './remind-asked.ts';
import { removeClause } from './remove-clause.ts';
import { takeBackAsk } from './take-back-ask.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const today = '2026-11-22';
const now = new Date(`${today}T08:00:00+07:00`);
const as = (person: WorldPerson, command: AnyCommand, input: object, at = now) =>
	execute(callerOf(person), command, newId(), input, at);

async function answerTo<V = { id: string }>(person: WorldPerson, command: AnyCommand, input: object): Promise<V> {
	const outcome = await as(person, command, input);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as V;
}

let count = 0;
const incoming = async () => {
	count += 1;
	const { id } = await answerTo('clerk', registerDocument, {
		unitCode: WORLD.units.commune.code,
		kind: 'plan',
		issuer: 'Ban Thường vụ Tỉnh ủy Minh Họa',
		numberText: `${count}-KH/TU`,
		datedOn: '2026-11-10',
		receivedOn: '2026-11-12',
		abstract: 'Nâng cao chất lượng sinh hoạt chi bộ'
	});
	return id;
};

async function clause(): Promise<{ documentId: string; clauseId: string }> {
	const documentId = await incoming();
	const { id } = await answerTo('clerk', addClause, {
		documentId,
		text: 'Báo cáo kết quả sinh hoạt chi bộ quý III',
		product: 'Báo cáo',
		dueOn: '2026-12-10'
	});
	return { documentId, clauseId: id };
}

const cells = [WORLD.units.cell.code, WORLD.units.besideCell.code];

async function asked() {
	const { documentId, clauseId } = await clause();
	await answerTo('clerk', askUnits, { clauseId, unitCodes: cells });
	const units = await unitsOf(clauseId);
	return { documentId, clauseId, taskId: units.find(({ unitCode }) => unitCode === cells[0])!.taskId };
}

const unitsOf = async (clauseId: string, on = today) =>
	(
		await readAs(callerOf('clerk'), on, (tx) =>
			readAskedUnits(tx, { clauseId, filter: 'all', communeId: WORLD.units.commune.communeId }, on)
		)
	).units;

const sees = async (person: WorldPerson, documentId: string): Promise<boolean> =>
	(await readAs(callerOf(person), today, (tx) =>
		tx.selectFrom('document').where('id', '=', documentId).select('id').executeTakeFirst()
	)) !== undefined;

describe('asking units', () => {
	test('makes one task for each, once, and nobody else', async () => {
		const { clauseId } = await clause();
		const ask = { clauseId, unitCodes: [...cells, WORLD.units.otherCell.code] };
		expect(await answerTo('clerk', askUnits, ask)).toMatchObject({ asked: 2 });
		expect(await as('clerk', askUnits, ask)).toMatchObject({ refusal: { code: 'direction.nobody-to-ask' } });
		expect((await unitsOf(clauseId)).map(({ unitCode, standing }) => `${unitCode} ${standing}`)).toEqual(
			cells.map((code) => `${code} silent`)
		);
	});

	test('reaches every cell under the commune by its name alone', async () => {
		const { clauseId } = await clause();
		const ask = { clauseId, unitCodes: [WORLD.units.commune.code], of: 'cells-below' };
		expect(await answerTo('clerk', askUnits, ask)).toMatchObject({ asked: 2 });
	});

	test('tells who leads them, and lets their members read the document', async () => {
		const { documentId, clauseId } = await clause();
		expect(await sees('cellSecretary', documentId)).toBe(false);
		await answerTo('clerk', askUnits, { clauseId, unitCodes: [cells[0]] });
		expect(await sees('cellSecretary', documentId)).toBe(true);
		expect(await sees('member', documentId)).toBe(true);
		expect(await sees('besideMember', documentId)).toBe(false);
		const { rows } = await poolOf(database.ownerUrl).query(
			`select person_id from notice where kind = 'direction.unit-asked' and link = '/office/tasks/' || $1 order by 1`,
			[(await unitsOf(clauseId))[0]?.taskId]
		);
		expect(rows.map((row) => row.person_id).sort()).toEqual(
			[callerOf('cellSecretary').personId, callerOf('cellDeputy').personId].sort()
		);
	});

	test('waits until the document is issued', async () => {
		const { id: documentId } = await answerTo('clerk', draftDocument, {
			unitCode: WORLD.units.commune.code,
			kind: 'plan',
			body: 'committee',
			abstract: 'Thực hiện Kế hoạch 142'
		});
		const { id: clauseId } = await answerTo('clerk', addClause, {
			documentId,
			text: 'Xây dựng kế hoạch',
			product: 'Kế hoạch',
			dueOn: '2026-12-10'
		});
		expect(await as('clerk', askUnits, { clauseId, unitCodes: cells })).toMatchObject({
			refusal: { code: 'direction.ask-before-issue' }
		});
		expect((await as('clerk', removeClause, { clauseId })).kind).toBe('done');
	});

	test('warns of what is asked already, and of what the books hold', async () => {
		const { clauseId: first } = await asked();
		const { documentId, clauseId } = await clause();
		const page = await readAs(callerOf('clerk'), today, (tx) =>
			readClausePage(tx, callerOf('clerk'), { documentId, clauseId, address: new URLSearchParams() }, () => true, today)
		);
		expect(page?.similar?.clauses.map(({ id }) => id)).toContain(first);
		expect(page?.similar?.figures).toEqual([{ name: 'meetings', href: '/office/cells' }]);
		const cell = page?.toAsk?.find(({ code }) => code === cells[0]);
		expect(cell?.isAsked).toBe(false);
		expect(cell?.asks).toBeGreaterThan(0);
		expect(cell?.hours).toBeGreaterThanOrEqual(4);
	});
});

describe('a unit that was asked', () => {
	test('answers with its plan, then with its product', async () => {
		const { clauseId, taskId } = await asked();
		const answer = { taskId, kind: 'plan', text: 'Họp chi ủy ngày 25, gửi báo cáo ngày 05/12' };
		expect((await as('cellSecretary', answerAsk, answer)).kind).toBe('done');
		expect((await unitsOf(clauseId))[0]).toMatchObject({ standing: 'plan', answer: answer.text });
		await answerTo('cellSecretary', closeTask, { taskId, text: 'Báo cáo số 7' });
		expect((await unitsOf(clauseId))[0]).toMatchObject({ standing: 'handed-in', products: 1 });
		expect(await as('cellSecretary', checkTask, { taskId, accepted: true })).toMatchObject({
			refusal: { code: 'direction.checked-by-the-same' }
		});
		await answerTo('clerk', checkTask, { taskId, accepted: true });
		expect((await unitsOf(clauseId))[0]).toMatchObject({ standing: 'done' });
		expect(await as('cellSecretary', answerAsk, answer)).toMatchObject({
			refusal: { code: 'direction.task-not-open' }
		});
	});

	test('says why it cannot, and is late all the same when the day is over', async () => {
		const { clauseId, taskId } = await asked();
		await answerTo('cellDeputy', answerAsk, { taskId, kind: 'reason', text: 'Chi bộ mới sáp nhập' });
		expect((await unitsOf(clauseId))[0]?.standing).toBe('reason');
		expect((await unitsOf(clauseId, '2026-12-11'))[0]?.standing).toBe('late');
	});

	test('names only a document of its own as its plan', async () => {
		const { documentId, taskId } = await asked();
		expect(await as('cellSecretary', answerAsk, { taskId, kind: 'plan', text: 'x', planId: documentId })).toMatchObject(
			{
				refusal: { code: 'direction.plan-not-of-unit' }
			}
		);
	});

	test('is not answered for by a member, nor by the cell beside', async () => {
		const { taskId } = await asked();
		const answer = { taskId, kind: 'plan', text: 'x' };
		expect((await as('member', answerAsk, answer)).kind).toBe('forbidden');
		expect((await as('besideSecretary', answerAsk, answer)).kind).toBe('not-found');
	});

	test('is reminded while it says nothing, and let off with a reason', async () => {
		const { clauseId, taskId } = await asked();
		await answerTo('cellSecretary', answerAsk, { taskId, kind: 'plan', text: 'Làm trong tuần' });
		expect(await answerTo('clerk', remindAsked, { clauseId })).toMatchObject({ reminded: 1 });
		const back = { clauseId, unitCodes: [cells[0]], reason: 'Tỉnh đã có số liệu' };
		expect(await answerTo('clerk', takeBackAsk, back)).toMatchObject({ takenBack: 1 });
		expect((await unitsOf(clauseId)).map(({ standing }) => standing)).toEqual(['taken-back', 'silent']);
		expect(await answerTo('clerk', askUnits, { clauseId, unitCodes: cells })).toMatchObject({ asked: 1 });
		expect(await as('clerk', removeClause, { clauseId })).toMatchObject({
			refusal: { code: 'direction.clause-was-asked' }
		});
	});

	test('stands before whoever asked once it stopped for days', async () => {
		const { clauseId } = await asked();
		const stopped = async (on: string) =>
			(
				await readAs(callerOf('clerk'), on, (tx) =>
					readStoppedClauses(tx, callerOf('clerk'), [WORLD.units.commune.id], on)
				)
			).find((row) => row.clauseId === clauseId);
		expect(await stopped('2026-11-25')).toBeUndefined();
		expect(await stopped('2026-11-30')).toMatchObject({ silent: 2, late: 0 });
		expect(await stopped('2026-12-20')).toMatchObject({ silent: 0, late: 2 });
	});
});

describe('what a document rests on', () => {
	test('never leads back to itself', async () => {
		const [a, b, c] = [await incoming(), await incoming(), await incoming()];
		await answerTo('clerk', baseDocument, { documentId: b, basedOnId: a });
		await answerTo('clerk', baseDocument, { documentId: c, basedOnId: b });
		expect(await as('clerk', baseDocument, { documentId: a, basedOnId: c })).toMatchObject({
			refusal: { code: 'direction.based-in-circle' }
		});
		expect(await as('clerk', baseDocument, { documentId: a, basedOnId: a })).toMatchObject({
			refusal: { code: 'direction.based-on-itself' }
		});
		await answerTo('clerk', baseDocument, { documentId: c, basedOnId: null });
		expect((await as('clerk', baseDocument, { documentId: a, basedOnId: c })).kind).toBe('done');
	});
});
