import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkTask } from '#domains/direction/checking/server/check-task.ts';
import { closeTask } from '#domains/direction/server/close-task.ts';
import { createTask } from '#domains/direction/server/create-task.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { criteriaRules } from '../criteria.ts';
import { evaluationClassRules } from '../../rules.ts';
import { readEvaluation, readEvaluations, readGrid, readMarkMeanwhile } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-12-10';
const { communeId } = WORLD.units.cell;
async function give(person: WorldPerson, command: AnyCommand | string, input: object) {
	const named = typeof command === 'string' ? COMMAND_BY_NAME.get(`evaluation.${command}`)! : command;
	const outcome = await execute(callerOf(person), named, newId(), input, new Date(`${TODAY}T09:00:00+07:00`));
	if (outcome.kind === 'done') return { code: 'done', id: (outcome.value as { id: string }).id };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code, id: '' };
}
const rowsFor = (person: WorldPerson) =>
	readAs(callerOf(person), TODAY, async (tx) => {
		const [round] = await tx.selectFrom('evaluationRound').select('id').execute();
		return readEvaluations(tx, communeId, round!.id);
	});
/** A secret ballot of the cell that was counted: 7 of 9 for it. */
async function countedBallot(): Promise<string> {
	const [meetingId, ballotId, optionId] = [newId(), newId(), newId()];
	const unit = [communeId, WORLD.units.cell.id];
	const owner = poolOf(database.ownerUrl);
	await owner.query(
		`insert into meeting (commune_id, unit_id, id, kind, month, starts_at, cycle_rule_set_id, created_by)
		select $1, $2, $3, 'regular', '2026-12', $4, id, $5 from rule_set limit 1`,
		[...unit, meetingId, `${TODAY}T07:30:00+07:00`, newId()]
	);
	await owner.query(
		`insert into ballot (commune_id, unit_id, id, meeting_id, matter, kind, is_secret, state, opened_at, counted_at, valid, base, rule_set_id)
		select $1, $2, $3, $4, 'Xếp loại đảng viên', 'personnel', true, 'counted', $5, $5, 8, 9, id from rule_set limit 1`,
		[...unit, ballotId, meetingId, `${TODAY}T08:00:00+07:00`]
	);
	await owner.query(
		`insert into ballot_option (commune_id, unit_id, id, ballot_id, position, label, votes) values ($1, $2, $3, $4, 1, 'Đồng ý', 7)`,
		[...unit, optionId, ballotId]
	);
	return optionId;
}
const { subjects } = criteriaRules[0]!.parameters;
const full = Object.fromEntries(subjects.outside.map(({ code, most }) => [code, String(most / 100)]));

test('a member’s year: counted by the system, ranked step by step, decided, objected to; the unsupported opens nothing', async () => {
	const task = { unitCode: WORLD.units.cell.code, title: 'Làm đường', product: 'Ảnh', dueOn: '2026-12-11' };
	const { id: taskId } = await give('clerk', createTask, { ...task, ownerId: WORLD.memberId('member') });
	await give('member', closeTask, { taskId, text: 'Xong 200 m' });

	const round = { unitCode: WORLD.units.commune.code, year: 2026 };
	expect((await give('clerk', 'open-round', { ...round, rateBp: 2501 })).code).toBe('evaluation.rate-too-high');
	const { id: roundId } = await give('clerk', 'open-round', round);
	expect((await give('clerk', 'open-round', round)).code).toBe('evaluation.round-open');
	await give('clerk', 'gather', { roundId });

	const all = await rowsFor('clerk');
	expect(all.map(({ name }) => name)).not.toContain('Nguyễn Thị Hòa');
	expect(await rowsFor('member')).toMatchObject([{ name: 'Đèo Thị Êm', subject: 'outside' }]);
	expect((await rowsFor('cellSecretary')).every(({ unitCode }) => unitCode === task.unitCode)).toBe(true);
	const evaluationId = all.find(({ name }) => name === 'Đèo Thị Êm')!.id;
	const page = (person: WorldPerson) =>
		readAs(callerOf(person), TODAY, (tx) => readEvaluation(tx, callerOf(person), evaluationId));
	// Handed in and not checked yet: neither done nor missed.
	expect(await page('member')).toMatchObject({ evidence: { tasks: { total: 0, notDone: 0 } } });
	expect((await give('clerk', checkTask, { taskId, accepted: true })).code).toBe('done');
	await give('clerk', 'gather', { roundId });
	// No meeting was held and nothing studied: only the task stands behind any points.
	expect(await page('member')).toMatchObject({
		evidence: {
			meetings: { summoned: 0 },
			tasks: { total: 1, onTime: 1 },
			unitTasks: { total: 1 },
			deeds: { praises: 0 }
		}
	});
	expect(await page('secondMember')).toBeUndefined();

	const finding = { evaluationId, foundOn: '2026-11-01', paper: 'Thông báo kết luận số 3-TB/UBKT' };
	expect((await give('clerk', 'record-finding', { ...finding, kind: 'case' })).code).toBe(
		'evaluation.finding-case-asked'
	);
	expect((await give('cellSecretary', 'record-finding', { ...finding, kind: 'clear' })).code).toBe(
		'access.not-granted'
	);
	const { id: findingId } = await give('clerk', 'record-finding', { ...finding, kind: 'case', forced: 'degraded' });
	const cellId = all.find(({ subject, unitCode }) => subject === 'collective' && unitCode === task.unitCode)!.id;
	const cell = () => readAs(callerOf('clerk'), TODAY, (tx) => readEvaluation(tx, callerOf('clerk'), cellId));
	expect((await page('member'))?.evidence.gates.cases).toEqual(['degraded']);
	expect((await cell())?.evidence.gates.disciplinedBelow).toBe(1);
	await give('clerk', 'withdraw-finding', { findingId, reason: 'Ghi nhầm người' });
	expect((await page('member'))?.evidence.gates.cases).toEqual([]);
	expect((await cell())?.evidence).toMatchObject({ gates: { disciplinedBelow: 0 }, unitTasks: { onTime: 1 } });

	const mark = { evaluationId, points: full, exceeding: 1 };
	expect((await give('member', 'mark-self', { ...mark, seen: 0, class: 'excellent' })).code).toBe(
		'evaluation.class-not-allowed'
	);
	expect((await give('cellSecretary', 'mark-cell', { ...mark, seen: 0, class: 'failed' })).code).toBe(
		'evaluation.step-missing'
	);
	expect((await give('member', 'mark-self', { ...mark, seen: 0, class: 'failed' })).code).toBe('done');
	expect((await give('secondMember', 'mark-self', { ...mark, seen: 1, class: 'failed' })).code).toBe(
		'access.not-found'
	);
	expect((await give('cellSecretary', 'mark-self', { ...mark, seen: 1, class: 'failed' })).code).toBe(
		'access.not-your-evaluation'
	);
	const byCell = { ...mark, class: 'failed', votesAgree: 5, votesOf: 6 };
	expect((await give('cellSecretary', 'mark-cell', { ...byCell, seen: 0 })).code).toBe('evaluation.marked-meanwhile');
	expect((await give('cellSecretary', 'mark-cell', { ...byCell, seen: 1, ballotOptionId: newId() })).code).toBe(
		'evaluation.ballot-not-counted'
	);
	await give('cellSecretary', 'mark-cell', { ...byCell, seen: 1, ballotOptionId: await countedBallot() });
	expect((await give('clerk', 'add-subject', { roundId, memberId: WORLD.memberId('member') })).code).toBe(
		'evaluation.evaluated-elsewhere'
	);
	// The committee's grid has who reached the step, with the cell's points to begin from; nobody stands in their own.
	const asked = { communeId, roundId, criteria: subjects.outside, classes: evaluationClassRules.at(-1)! };
	const gridFor = (person: WorldPerson, step: 'cell' | 'office') =>
		readAs(callerOf(person), TODAY, (tx) =>
			readGrid(tx, { ...asked, subject: 'outside', step, personId: callerOf(person).personId, from: 0, most: 400 })
		);
	expect(await gridFor('clerk', 'office')).toMatchObject({
		of: 1,
		rows: [{ id: evaluationId, seen: 2, class: 'failed' }]
	});
	expect((await gridFor('member', 'cell')).rows).toEqual([]);
	const meanwhile = (seen: number) =>
		readAs(callerOf('clerk'), TODAY, (tx) => readMarkMeanwhile(tx, communeId, evaluationId, seen));
	expect(await meanwhile(1)).toMatchObject({ byName: 'Tòng Văn Chắc', marks: 2 });
	expect(await meanwhile(2)).toBeUndefined();

	await give('clerk', 'appraise', { ...mark, seen: 2, class: 'failed', reason: 'Chưa có minh chứng' });
	expect((await give('clerk', 'decide', { ...mark, seen: 3, class: 'failed' })).code).toBe('access.not-granted');
	await give('communeSecretary', 'decide', { ...mark, seen: 3, class: 'failed' });
	expect(await page('member')).toMatchObject({
		step: 'decided',
		finalClass: 'failed',
		given: [
			{ step: 'self', total: 10_000, supported: 2000, proposed: 'failed' },
			{ step: 'cell', votesAgree: 7, votesOf: 9 },
			{ step: 'office', reason: 'Chưa có minh chứng' },
			{ step: 'decided', byName: 'Lường Thế Bền' }
		]
	});

	const { id: objectionId } = await give('member', 'object', { evaluationId, text: 'Tôi đã làm xong việc' });
	await give('communeSecretary', 'answer-objection', { objectionId, answer: 'Sẽ xem lại' });
	await give('communeSecretary', 'reopen-decision', { evaluationId, reason: 'Có minh chứng mới' });
	expect(await page('member')).toMatchObject({
		step: 'office',
		finalClass: null,
		objections: [{ answer: 'Sẽ xem lại', dueOn: '2027-01-09' }]
	});
	expect((await page('member'))?.given).toHaveLength(5);
});
