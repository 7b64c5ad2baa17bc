import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readAssigned, readCellFigures, readCommitteeEntry } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-12-10';
const { communeId, code: unitCode, id: unitId } = WORLD.units.cell;
async function give(person: WorldPerson, name: string, input: object) {
	const command = COMMAND_BY_NAME.get(`evaluation.${name}`)!;
	const outcome = await execute(callerOf(person), command, newId(), input, new Date(`${TODAY}T09:00:00+07:00`));
	if (outcome.kind === 'done') return { code: 'done', id: (outcome.value as { id: string }).id };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code, id: '' };
}
const cellsFor = (person: WorldPerson) =>
	readAs(callerOf(person), TODAY, (tx) => readCellFigures(tx, { communeId, year: 2026, until: TODAY }));

test('a cell signs up as four-good, is recognised with a reason where months miss, and withdrawn', async () => {
	const year = { unitCode, year: 2026 };
	const { id: entryId } = await give('cellSecretary', 'register-four-good', year);
	expect((await give('cellSecretary', 'register-four-good', year)).code).toBe('evaluation.four-good-already');
	const recognise = { entryId, decision: 'Quyết định số 9-QĐ/ĐU' };
	expect((await give('cellSecretary', 'recognise-four-good', recognise)).code).toBe('access.not-granted');
	expect((await give('communeSecretary', 'recognise-four-good', recognise)).code).toBe('evaluation.four-good-months');
	await give('communeSecretary', 'recognise-four-good', { ...recognise, reason: 'Sáp nhập giữa năm' });
	const [cell] = await readAs(callerOf('cellSecretary'), TODAY, (tx) =>
		readCellFigures(tx, { communeId, year: 2026, until: TODAY, unitId })
	);
	expect(cell).toMatchObject({ state: 'recognised', reason: 'Sáp nhập giữa năm' });
	expect(cell!.months).toHaveLength(12);
	// A member sees the figures of their own cell, the office those of all.
	expect((await cellsFor('besideMember')).map(({ code }) => code)).toEqual([WORLD.units.besideCell.code]);
	expect((await cellsFor('clerk')).length).toBeGreaterThan(1);
	expect(await readAs(callerOf('clerk'), TODAY, (tx) => readAssigned(tx, communeId, TODAY))).not.toEqual([]);
	const { id: ofCommittee } = await give('clerk', 'register-four-good', {
		...year,
		unitCode: WORLD.units.commune.code
	});
	const noted = { entryId: ofCommittee, decision: 'Quyết định số 30-QĐ/TU' };
	expect((await give('cellSecretary', 'recognise-four-good', noted)).code).toBe('access.not-found');
	expect((await give('communeSecretary', 'recognise-four-good', noted)).code).toBe('evaluation.four-good-cells');
	await give('communeSecretary', 'recognise-four-good', { ...noted, reason: 'Đảng bộ mới thành lập' });
	const committeeFor = (person: WorldPerson) =>
		readAs(callerOf(person), TODAY, (tx) => readCommitteeEntry(tx, communeId, 2026));
	expect(await committeeFor('clerk')).toMatchObject({ state: 'recognised', decision: noted.decision });
	expect(await committeeFor('member')).toBeUndefined();
	await give('communeSecretary', 'withdraw-four-good', { entryId, reason: 'Có khiếu nại' });
	expect((await give('cellSecretary', 'register-four-good', year)).id).toBe(entryId);
});
