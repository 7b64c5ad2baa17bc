import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD } from '../../../tests/world.ts';
import { type Dataset, DATASETS, datasetNamed } from '../dataset.ts';
import { readDataset } from './read-dataset.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const commune = { communeId: WORLD.units.commune.communeId, formedOn: '2025-07-01' };
const rowsOf = (name: Dataset['name']) => readDataset(datasetNamed(name)!, commune, TODAY);

test('a case counts in its quarter, which tells of none where they are few', async () => {
	const person = { fullName: 'Quàng Thị MARKER', address: 'bản MARKER', phone: '', idNumber: '' };
	const input = {
		unitCode: WORLD.units.commune.code,
		kind: 'petition',
		receivedOn: '2026-08-03',
		summary: 'MARKER',
		person
	};
	const outcome = await execute(
		callerOf('clerk'),
		COMMAND_BY_NAME.get('citizens.register-case')!,
		newId(),
		input,
		new Date(`${TODAY}T09:00:00+07:00`)
	);
	expect(outcome).toMatchObject({ kind: 'done' });
	const rows = await rowsOf('case-totals');
	expect(rows).toHaveLength(5);
	expect(rows.at(-1)).toEqual({
		from: '2026-07-01',
		to: '2026-09-30',
		received: null,
		closed: null,
		answeredInTime: null
	});
	for (const { name } of DATASETS) expect(JSON.stringify(await rowsOf(name))).not.toContain('MARKER');
});

test('every dataset has the columns that it promises', async () => {
	for (const dataset of DATASETS)
		for (const row of await readDataset(dataset, commune, TODAY)) expect(Object.keys(row)).toEqual(dataset.fields);
});
