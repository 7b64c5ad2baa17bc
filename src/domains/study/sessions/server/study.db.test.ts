import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readCellStudy, readStudyCoverage, readTopics } from '../../topics/server/index.ts';
import { readSession, readWideSession } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const { code: unitCode, communeId, id: unitId } = WORLD.units.cell;
async function give(person: WorldPerson, name: string, input: object): Promise<{ code: string; id: string }> {
	const command = COMMAND_BY_NAME.get(`study.${name}`)!;
	const outcome = await execute(callerOf(person), command, newId(), input, new Date(`${TODAY}T21:00:00+07:00`));
	if (outcome.kind === 'done') return { code: 'done', id: (outcome.value as { id: string }).id };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code, id: '' };
}

test('a topic from above is studied in a cell’s session: papers opened, quiz answered, attendance kept, coverage told', async () => {
	const topic = { unitCode: WORLD.units.commune.code, kind: 'year', period: '2026', issuer: 'province' };
	expect((await give('cellSecretary', 'issue-topic', { ...topic, title: 'Chủ đề' })).code).toBe('access.not-found');
	const { id: topicId } = await give('clerk', 'issue-topic', { ...topic, title: 'Nói đi đôi với làm' });
	const standards = { unitCode, adoptedOn: '2026-02-03', adoptedBy: 'Nghị quyết số 02-NQ/CB' };
	const lines = ['Trung thực', 'Gần dân', 'Gương mẫu', 'Tiết kiệm', 'Đúng hẹn'];
	expect((await give('cellSecretary', 'adopt-standards', { ...standards, lines: lines.slice(1) })).code).toBe(
		'study.standards-count'
	);
	for (const _ of ['first', 'second']) await give('cellSecretary', 'adopt-standards', { ...standards, lines });
	await give('cellDeputy', 'write-programme', { unitCode, year: 2026, focus: 'Mỗi tháng một chuyện kể' });

	const plan = { unitCode, title: 'Học nghị quyết', startsAt: `${TODAY}T19:30:00+07:00`, format: 'combined', topicId };
	expect((await give('member', 'plan-session', plan)).code).toBe('access.not-granted');
	const { id: sessionId } = await give('cellSecretary', 'plan-session', plan);
	const questions = [{ text: 'Chủ đề năm là gì?', choices: ['Nói đi đôi với làm', 'Khác'], right: 0 }];
	await give('cellSecretary', 'set-quiz', { sessionId, questions });
	expect((await give('besideMember', 'open-papers', { sessionId })).code).toBe('access.not-found');
	for (const _ of ['first', 'again']) expect((await give('member', 'open-papers', { sessionId })).code).toBe('done');
	expect((await give('member', 'answer-quiz', { sessionId, answers: [] })).code).toBe('study.quiz-not-all-answered');
	await give('member', 'answer-quiz', { sessionId, answers: [0] });

	const roll = (person: WorldPerson, presence: string) => ({ memberId: WORLD.memberId(person), presence });
	const attendance = [roll('member', 'online'), roll('cellSecretary', 'direct'), roll('secondMember', 'absent')];
	expect(
		(await give('cellSecretary', 'hold-session', { sessionId, attendance: [roll('besideMember', 'direct')] })).code
	).toBe('study.attendance-not-of-cell');
	await give('cellSecretary', 'hold-session', { sessionId, attendance });

	const page = (person: WorldPerson) =>
		readAs(callerOf(person), TODAY, (tx) => readSession(tx, callerOf(person), sessionId));
	expect((await page('member'))?.own).toMatchObject({ presence: 'online', rightCount: 1 });
	const answeredFor = async (person: WorldPerson) =>
		(await page(person))?.people.filter(({ answeredAt }) => answeredAt).map(({ fullName }) => fullName);
	expect(await answeredFor('cellSecretary')).toEqual(['Đèo Thị Êm']);
	expect(await answeredFor('secondMember')).toEqual([]);

	const [topics, [cell], own] = await readAs(callerOf('clerk'), TODAY, async (tx) => [
		await readTopics(tx, communeId, 2026),
		await readStudyCoverage(tx, communeId, 2026, TODAY),
		await readCellStudy(tx, { communeId, unitId }, 2026)
	]);
	expect(topics).toMatchObject([{ title: 'Nói đi đôi với làm', cells: 1 }]);
	expect(cell).toMatchObject({ hasProgramme: true, hasStandards: true, held: 1, summoned: 3, came: 2 });
	expect(own).toMatchObject({ standards: [{ version: 2 }, { version: 1 }], sessions: [{ came: 2, summoned: 3 }] });
});

test('a session of several cells is planned once; each cell records its own people and changes nothing else', async () => {
	const wide = { unitCode: WORLD.units.commune.code, title: 'Học chung', startsAt: `${TODAY}T08:00:00+07:00` };
	const plan = { ...wide, format: 'direct', cells: [unitCode, WORLD.units.besideCell.code] };
	expect((await give('cellSecretary', 'plan-wide-session', plan)).code).toBe('access.not-found');
	expect((await give('clerk', 'plan-wide-session', { ...plan, cells: ['XA-KHAC.01'] })).code).toBe(
		'study.cells-unknown'
	);
	const { id } = await give('clerk', 'plan-wide-session', plan);
	const read = (person: WorldPerson) =>
		readAs(callerOf(person), TODAY, (tx) => readWideSession(tx, callerOf(person), id));
	expect(await read('cellSecretary')).toBeUndefined();
	const [own, beside] = (await read('clerk'))!.cells;

	expect((await give('cellSecretary', 'cancel-session', { sessionId: own!.id })).code).toBe('study.session-is-wide');
	const attendance = [{ memberId: WORLD.memberId('member'), presence: 'direct' }];
	expect((await give('cellSecretary', 'hold-session', { sessionId: beside!.id, attendance })).code).toBe(
		'access.not-found'
	);
	expect((await give('cellSecretary', 'hold-session', { sessionId: own!.id, attendance })).code).toBe('done');
	expect((await read('clerk'))!.cells).toMatchObject([
		{ state: 'held', came: 1, summoned: 1 },
		{ state: 'planned', came: 0 }
	]);
	expect((await give('clerk', 'cancel-wide-session', { sessionId: id })).code).toBe('study.session-held-by-cells');
});
