import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readKnown, readSlip } from './slip-page.ts';
import { byCell, readSlipRows } from './slips-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const { communeId } = WORLD.units.commune;
const memberId = WORLD.memberId('member');

const give = async (person: WorldPerson, name: string, input: object) => {
	const command = COMMAND_BY_NAME.get(`members.${name}`)!;
	const outcome = await execute(callerOf(person), command, newId(), input, new Date(`${TODAY}T08:00:00+07:00`));
	if (outcome.kind === 'done') return { code: 'done', ...(outcome.value as { id: string }) };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code, id: '' };
};
const seenBy = (person: WorldPerson) =>
	readAs(callerOf(person), TODAY, async (tx) => (await readSlip(tx, communeId, memberId, 2026))?.state);
const onRoll = () =>
	readAs(callerOf('clerk'), TODAY, async (tx) => (await readKnown(tx, communeId, { memberId }))!.fields);

test('a slip goes from the member by the cell onto the roll, field by field, and back', async () => {
	const before = await onRoll();
	const slip = {
		year: 2026,
		fields: { ...before, job: 'Kế toán', phone: '0900 000 999' },
		news: { family: 'Sinh con' }
	};
	const { id: slipId } = await give('member', 'hand-in-slip', slip);
	expect((await give('stranger', 'hand-in-slip', slip)).code).toBe('access.not-found');
	for (const person of ['member', 'cellSecretary', 'cellDeputy', 'clerk'] as const)
		expect(await seenBy(person), person).toBe('handed-in');
	for (const person of ['secondMember', 'besideSecretary', 'communeSecretary', 'administrator'] as const)
		expect(await seenBy(person), person).toBeUndefined();

	expect((await give('clerk', 'settle-slip', { slipId, verdicts: [] })).code).toBe('members.slip-not-its-turn');
	await give('cellSecretary', 'return-slip', { slipId, reason: 'Ghi rõ nơi làm việc' });
	expect((await give('cellSecretary', 'check-slip', { slipId })).code).toBe('members.slip-not-its-turn');
	await give('member', 'hand-in-slip', slip);
	expect((await give('besideSecretary', 'check-slip', { slipId })).code).toBe('access.not-found');
	expect((await give('cellSecretary', 'check-slip', { slipId })).code).toBe('done');
	expect((await give('member', 'hand-in-slip', slip)).code).toBe('members.slip-further-on');

	const job = { field: 'job', verdict: 'accepted' };
	expect((await give('clerk', 'settle-slip', { slipId, verdicts: [job] })).code).toBe('members.slip-undecided');
	const verdicts = [job, { field: 'phone', verdict: 'declined', why: 'Số không liên lạc được' }];
	expect((await give('cellSecretary', 'settle-slip', { slipId, verdicts })).code).toBe('access.not-granted');
	expect((await give('clerk', 'settle-slip', { slipId, verdicts })).code).toBe('done');
	expect(await onRoll()).toEqual({ ...before, job: 'Kế toán' });

	await give('clerk', 'reopen-slip', { slipId, reason: 'Ghi nhầm người' });
	expect(await onRoll()).toEqual(before);
	expect(await seenBy('member')).toBe('checked');
	const rows = await readAs(callerOf('cellSecretary'), TODAY, (tx) => readSlipRows(tx, communeId, 2026));
	const [cell, ...others] = byCell(rows);
	expect(others).toEqual([]);
	expect(cell).toMatchObject({ code: WORLD.units.cell.code, checked: 1, missing: cell!.members - 1 });
});

test('nobody confirms their own slip', async () => {
	const fields = {};
	const { id: slipId } = await give('cellSecretary', 'hand-in-slip', { year: 2026, fields, news: {} });
	expect((await give('cellSecretary', 'check-slip', { slipId })).code).toBe('members.slip-own');
	expect((await give('cellDeputy', 'check-slip', { slipId })).code).toBe('done');
});
