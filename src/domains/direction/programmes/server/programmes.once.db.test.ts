import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD } from '../../../../../tests/world.ts';
import { createTask } from '../../server/create-task.ts';
import { addMeasure, settleMeasure } from './measures.ts';
import { openProgramme } from './open-programme.ts';
import { readMeasure, readProgramme } from './programmes-page.ts';
import { tieToMeasure } from './ties.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const clerk = callerOf('clerk');
const unitCode = WORLD.units.commune.code;
const as = (command: AnyCommand, input: object) =>
	execute(clerk, command, newId(), input, new Date('2026-11-22T08:00:00+07:00'));
async function done(command: AnyCommand, input: object): Promise<string> {
	const outcome = await as(command, input);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return (outcome.value as { id: string }).id;
}

test('a plan of a year says what its measures lack, and a task is tied to the measure that it carries out', async () => {
	const parentId = await done(openProgramme, { unitCode, kind: 'term', period: '2025-2030', title: 'Chương trình' });
	const plan = { unitCode, kind: 'year', period: '2026', title: 'Kế hoạch 2026', parentId };
	const programmeId = await done(openProgramme, plan);
	expect(await as(openProgramme, { ...plan, period: '2031' })).toMatchObject({
		refusal: { code: 'direction.programme-outside-term' }
	});
	const measure = { programmeId, title: 'Trồng 40 ha mắc ca', budget: 0, dueOn: '2026-12-20' };
	const measureId = await done(addMeasure, measure);
	expect(await as(addMeasure, { ...measure, dueOn: '2027-01-01' })).toMatchObject({
		refusal: { code: 'direction.measure-outside-period' }
	});
	const task = { unitCode: WORLD.units.cell.code, title: 'Đào hố', product: 'Biên bản', dueOn: '2026-12-01' };
	const targetId = await done(createTask, task);
	await done(tieToMeasure, { measureId, kind: 'task', targetId });
	expect(await as(tieToMeasure, { measureId, kind: 'document', targetId })).toMatchObject({
		refusal: { code: 'direction.nothing-to-tie' }
	});
	const [page, one] = await readAs(clerk, '2026-11-22', async (tx) => [
		await readProgramme(tx, clerk, programmeId),
		await readMeasure(tx, clerk, measureId)
	]);
	expect(page).toMatchObject({ parent: { id: parentId }, measures: [{ ties: 1, missing: ['people', 'lead'] }] });
	expect(one?.tasks).toMatchObject([{ id: targetId }]);
	expect(await as(settleMeasure, { measureId, state: 'dropped' })).toMatchObject({
		refusal: { code: 'direction.measure-dropped-why' }
	});
});
