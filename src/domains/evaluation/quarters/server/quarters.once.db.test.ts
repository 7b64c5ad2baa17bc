import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { AXES } from '../quarter.ts';
import { readQuarters } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-12-10';
async function give(person: WorldPerson, name: string, input: object) {
	const command = COMMAND_BY_NAME.get(`evaluation.${name}`)!;
	const outcome = await execute(callerOf(person), command, newId(), input, new Date(`${TODAY}T09:00:00+07:00`));
	if (outcome.kind === 'done') return { code: 'done', id: (outcome.value as { id: string }).id };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code, id: '' };
}
const seenBy = (person: WorldPerson) =>
	readAs(callerOf(person), TODAY, (tx) => readQuarters(tx, WORLD.units.cell.communeId, { year: 2026, quarter: 4 }));

test('a leader writes a quarter and sends it; it is noted from above, with a reason where the class is another', async () => {
	const axes = Object.fromEntries(AXES.map((axis) => [axis, 'good']));
	const quarter = { memberId: WORLD.memberId('cellSecretary'), year: 2026, quarter: 4, axes: {}, class: 'good' };
	const finished = { ...quarter, axes, results: 'Vận động hiến đất' };
	expect((await give('cellDeputy', 'assess-quarter', { ...quarter, isSent: false })).code).toBe(
		'access.not-your-evaluation'
	);
	expect((await give('cellSecretary', 'assess-quarter', { ...finished, year: 2027, isSent: false })).code).toBe(
		'evaluation.quarter-ahead'
	);
	expect((await give('cellSecretary', 'assess-quarter', { ...quarter, isSent: true })).code).toBe(
		'evaluation.quarter-unfinished'
	);
	const { id: assessmentId } = await give('cellSecretary', 'assess-quarter', { ...quarter, isSent: false });
	const noted = { assessmentId, class: 'completed' };
	expect((await give('communeSecretary', 'note-quarter', noted)).code).toBe('evaluation.quarter-not-sent');
	await give('cellSecretary', 'assess-quarter', { ...finished, isSent: true });

	expect((await give('cellSecretary', 'note-quarter', noted)).code).toBe('access.not-granted');
	expect((await give('communeSecretary', 'note-quarter', noted)).code).toBe('evaluation.quarter-note-why');
	await give('communeSecretary', 'note-quarter', { ...noted, note: 'Hai nhiệm vụ còn chậm' });
	expect((await give('cellSecretary', 'assess-quarter', { ...finished, isSent: true })).code).toBe(
		'evaluation.quarter-noted'
	);
	expect(await seenBy('cellSecretary')).toMatchObject([{ state: 'noted', class: 'good', notedClass: 'completed' }]);
	expect(await seenBy('besideMember')).toEqual([]);
});
