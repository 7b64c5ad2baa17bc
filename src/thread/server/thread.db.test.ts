import { afterAll, beforeAll, expect, test } from 'vitest';
import { addClause } from '#domains/direction/cascade/server/add-clause.ts';
import { askUnits } from '#domains/direction/cascade/server/ask-units.ts';
import { registerDocument } from '#domains/direction/documents/server/register-document.ts';
import { addMeasure } from '#domains/direction/programmes/server/measures.ts';
import { openProgramme } from '#domains/direction/programmes/server/open-programme.ts';
import { tieToMeasure } from '#domains/direction/programmes/server/ties.ts';
import { closeTask } from '#domains/direction/server/close-task.ts';
import { chooseCriteria } from '#domains/outcomes/indicators/server/choose-criteria.ts';
import { recordIndicatorTable } from '#domains/outcomes/indicators/server/record-indicator-table.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../tests/world.ts';
import { linesOf } from '../thread.ts';
import { readDocumentThread } from './document-thread.ts';
import { readThread } from './read-thread.ts';
import { tieNodes, untieNodes } from './tie-nodes.ts';

const INDICATOR = 'ntm21.13.1';
const today = '2026-11-22';
const unitCode = WORLD.units.commune.code;
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, new Date(`${today}T08:00:00+07:00`));
async function done(command: AnyCommand, input: object): Promise<string> {
	const outcome = await as('clerk', command, input);
	if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
	return (outcome.value as { id: string }).id;
}
const kindsAround = async (person: WorldPerson, kind: string, id: string): Promise<string[]> => {
	const caller = callerOf(person);
	const thread = await readAs(caller, today, (tx) => readThread(tx, { kind, id }, caller.communeId));
	return thread ? linesOf(thread).map((line) => `${line.depth} ${line.kind}`) : [];
};
const tie = (fromKind: string, fromId: string, toKind: string, toId: string) => ({ fromKind, fromId, toKind, toId });

let database: TestDatabase;
let [documentId, taskId, programmeId, measureId] = ['', '', '', ''];
beforeAll(async () => {
	database = await freshDatabase();
	documentId = await done(registerDocument, {
		unitCode,
		kind: 'directive',
		issuer: 'Tỉnh ủy Minh Họa',
		numberText: '3-CT/TU',
		datedOn: '2026-02-10',
		receivedOn: '2026-02-12',
		abstract: 'Về phát triển kinh tế tập thể'
	});
	const clauseId = await done(addClause, {
		documentId,
		text: 'Lập tổ hợp tác',
		product: 'Quyết định',
		dueOn: '2026-12-10'
	});
	await done(askUnits, { clauseId, unitCodes: [WORLD.units.cell.code] });
	taskId = (
		await readAs(callerOf('clerk'), today, (tx) =>
			tx.selectFrom('task').where('sourceId', '=', documentId).select('id').executeTakeFirstOrThrow()
		)
	).id;
	programmeId = await done(openProgramme, { unitCode, kind: 'year', period: '2026', title: 'Kế hoạch 2026' });
	measureId = await done(addMeasure, { programmeId, title: 'Kinh tế tập thể', budget: 0, dueOn: '2026-12-20' });
	await done(tieToMeasure, { measureId, kind: 'task', targetId: taskId });
	await done(closeTask, { taskId, text: 'Đã lập 2 tổ hợp tác', files: [] });
	await done(tieNodes, tie('task', taskId, 'indicator', INDICATOR));
}, 60_000);
afterAll(() => database?.close());

test('from any of them the same thread leads up to the directive and the programme, down to product and indicator', async () => {
	const whole = ['0 directive', '0 programme', '1 measure', '2 task', '3 product', '3 indicator'].toSorted();
	expect((await kindsAround('clerk', 'task', taskId)).toSorted()).toEqual(whole);
	expect((await kindsAround('clerk', 'indicator', INDICATOR)).toSorted()).toEqual(
		whole.filter((line) => !line.endsWith('product'))
	);
	expect((await kindsAround('clerk', 'programme', programmeId)).toSorted()).toEqual(
		['0 programme', '1 measure', '2 task', '3 product', '3 indicator'].toSorted()
	);
	expect(await kindsAround('clerk', 'document', documentId)).toEqual([
		'0 directive',
		'1 task',
		'2 product',
		'2 indicator'
	]);
});

test('the page of a directive shows how the indicator that it was to move did move', async () => {
	await done(chooseCriteria, { unitCode, ruleSetId: 'rural-criteria@2022-03-08', place: '', paper: 'Quyết định 12' });
	for (const [period, numerator] of [
		['2025', 0],
		['2026', 1]
	] as const) {
		const outcome = await as('clerk', recordIndicatorTable, {
			unitCode,
			indicator: INDICATOR,
			period,
			rows: [{ unitCode, numerator }]
		});
		expect(outcome).toMatchObject({ kind: 'done' });
	}
	const caller = callerOf('clerk');
	const { moved } = await readAs(caller, today, (tx) =>
		readDocumentThread(tx, caller, { id: documentId, since: '2026-02-10' }, today)
	);
	expect(moved).toMatchObject([{ code: INDICATOR, change: 'Chưa đạt (năm 2025) → Đạt (năm 2026)' }]);
});

test('a circle, kinds that do not follow from one another, and what is not there are refused with the reason', async () => {
	expect(await as('clerk', tieNodes, tie('task', taskId, 'measure', measureId))).toMatchObject({
		refusal: { code: 'thread.kinds-not-tied' }
	});
	expect(await as('clerk', tieNodes, tie('task', taskId, 'work', newId()))).toMatchObject({
		refusal: { code: 'thread.nothing-to-tie' }
	});
	expect((await as('clerk', tieNodes, tie('case', newId(), 'task', taskId))).kind).toBe('not-found');
	const planned = await done(registerDocument, {
		unitCode,
		kind: 'plan',
		issuer: 'Tỉnh ủy Minh Họa',
		numberText: '9-KH/TU',
		datedOn: '2026-02-10',
		receivedOn: '2026-02-12',
		abstract: 'Căn cứ kế hoạch năm của xã'
	});
	await done(tieToMeasure, { measureId, kind: 'document', targetId: planned });
	expect(await as('clerk', tieNodes, tie('document', planned, 'measure', measureId))).toMatchObject({
		refusal: { code: 'thread.would-circle' }
	});
});

test('a secretary ties what the own cell does, not what others do, and may take it back', async () => {
	expect((await as('besideSecretary', untieNodes, tie('task', taskId, 'indicator', INDICATOR))).kind).not.toBe('done');
	expect((await as('cellSecretary', untieNodes, tie('task', taskId, 'indicator', INDICATOR))).kind).toBe('done');
	expect(await kindsAround('clerk', 'indicator', INDICATOR)).toEqual(['0 indicator']);
	const beyond = tie('document', documentId, 'indicator', INDICATOR);
	expect((await as('cellSecretary', tieNodes, beyond)).kind).toBe('not-found');
});
