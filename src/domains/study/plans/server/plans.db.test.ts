import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeTask } from '#domains/direction/server/close-task.ts';
import { createTask } from '#domains/direction/server/create-task.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readPlan, readPlanCoverage, readPlansOfCell } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const NOW = new Date('2026-11-22T08:00:00+07:00');
const cell = WORLD.units.cell;
const give = (person: WorldPerson, command: AnyCommand | string, input: object): Promise<Outcome> =>
	execute(
		callerOf(person),
		typeof command === 'string' ? COMMAND_BY_NAME.get(`study.${command}`)! : command,
		newId(),
		input,
		NOW
	);
const codeOf = (outcome: Outcome): string =>
	outcome.kind === 'done' ? 'done' : outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code;
async function done(person: WorldPerson, command: AnyCommand | string, input: object) {
	const outcome = await give(person, command, input);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return (outcome.value as { id: string }).id;
}
const refused = async (person: WorldPerson, command: string, input: object) =>
	codeOf(await give(person, command, input));
const asReader = <T>(person: WorldPerson, read: Parameters<typeof readAs<T>>[2]) =>
	readAs(callerOf(person), '2026-11-22', read);
const texts = { intentions: { thinking: 'Học nghị quyết đúng lịch' }, commitments: { duty: 'Xong việc đúng hạn' } };
const work = { work: 'Vận động 5 hộ làm nhà tiêu', measure: '5 hộ', dueOn: '2026-11-30' };

test('a year’s plan: drawn up, signed, confirmed, its works closed with proof', async () => {
	const planId = await done('member', 'draft-plan', { year: 2026, ...texts });
	expect(await done('member', 'draft-plan', { year: 2026, ...texts })).toBe(planId);
	expect(await refused('member', 'sign-plan', { planId })).toBe('study.plan-without-works');
	const [first, second, third] = [
		await done('member', 'add-plan-line', { planId, ...work }),
		await done('member', 'add-plan-line', { planId, ...work, work: 'Hiến 40 m² đất' }),
		await done('member', 'add-plan-line', { planId, ...work, work: 'Trồng 200 cây' })
	];
	expect(await refused('member', 'add-plan-line', { planId, ...work, dueOn: '2027-01-01' })).toBe(
		'study.plan-due-outside'
	);
	expect(await refused('cellSecretary', 'add-plan-line', { planId, ...work })).toBe('access.not-your-plan');
	expect(await refused('secondMember', 'change-plan-line', { lineId: first, ...work })).toBe('access.not-found');

	await done('member', 'sign-plan', { planId });
	expect(await refused('member', 'change-plan-line', { lineId: first, ...work })).toBe('study.plan-signed');
	expect(await refused('member', 'draft-plan', { year: 2026, ...texts })).toBe('study.plan-signed');
	expect(await refused('member', 'confirm-plan', { planId })).toBe('access.not-granted');
	await done('cellSecretary', 'return-plan', { planId, why: 'Ghi rõ hộ nào' });
	await done('member', 'change-plan-line', { lineId: first, ...work, measure: '5 hộ bản trên' });
	await done('member', 'sign-plan', { planId });
	await done('cellDeputy', 'confirm-plan', { planId });
	expect(await refused('member', 'take-back-plan', { planId })).toBe('study.plan-confirmed');

	const shares = [{ lineId: second, sharePercent: 40 }];
	await done('member', 'check-plan', { planId, text: 'Đã vận động được hai hộ', shares });

	const task = { unitCode: cell.code, title: 'Làm nhà tiêu', product: 'Ảnh', dueOn: '2026-12-01' };
	const taskId = await done('clerk', createTask, { ...task, ownerId: WORLD.memberId('member') });
	const byTask = { lineId: first, result: 'done', taskIds: [taskId] };
	expect(await refused('member', 'close-plan-line', { lineId: first, result: 'done' })).toBe(
		'study.line-without-evidence'
	);
	expect(await refused('member', 'close-plan-line', byTask)).toBe('study.proof-task-not-done');
	await done('member', closeTask, { taskId, text: 'Đủ 5 hộ' });
	await done('member', 'close-plan-line', byTask);
	expect(await refused('member', 'close-plan-line', byTask)).toBe('study.line-closed');
	await done('member', 'close-plan-line', {
		lineId: second,
		result: 'partly',
		sharePercent: 60,
		text: 'Biên bản hiến'
	});
	await done('member', 'close-plan-line', { lineId: third, result: 'not-done', text: 'Chưa có giống' });
	await done('member', 'reopen-plan-line', { lineId: third });

	const page = await asReader('cellSecretary', (tx) => readPlan(tx, callerOf('cellSecretary'), planId));
	expect(page).toMatchObject({
		state: 'confirmed',
		isOwn: false,
		midYear: 'Đã vận động được hai hộ',
		lines: [
			{ result: 'done', sharePercent: 100, evidence: [{ kind: 'task', title: 'Làm nhà tiêu' }] },
			{ result: 'partly', sharePercent: 60, evidence: [{ kind: 'text', text: 'Biên bản hiến' }] },
			{ result: 'open', note: '', evidence: [] }
		]
	});
});

test('the cell knows who has a plan; what it says is seen by the member, those who lead the cell, and the office', async () => {
	const plansFor = (person: WorldPerson) =>
		asReader(person, (tx) => readPlansOfCell(tx, cell.communeId, cell.id, 2026));
	const planId = (await plansFor('secondMember')).find(({ state }) => state === 'confirmed')!.planId!;
	const sees = (person: WorldPerson) => asReader(person, (tx) => readPlan(tx, callerOf(person), planId));
	for (const person of ['member', 'cellDeputy', 'clerk'] as const) expect(await sees(person), person).toBeDefined();
	for (const person of ['secondMember', 'besideSecretary', 'otherClerk'] as const)
		expect(await sees(person), person).toBeUndefined();
	expect(
		await asReader('communeSecretary', (tx) => readPlanCoverage(tx, cell.communeId, 2026, '2026-11-22'))
	).toMatchObject([{ code: cell.code, confirmed: 1, signed: 0, checked: 1, lines: 3, settled: 2 }, {}]);
});
