import { afterAll, beforeAll, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { importUnits } from './import-units.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase({ empty: true });
});
afterAll(() => database?.close());

const file = (...names: string[]) => ({
	units: names.map((name, index) => [`0000${index + 1}`, '14', 'commune', name, '', ''])
});

test('official units come in once, and a new name later', async () => {
	expect(await importUnits(database.ownerUrl, file('Một', 'Hai'))).toMatchObject({
		value: { provinces: 34, communes: 2, created: 36, updated: 0, unchanged: 0 }
	});
	expect(await importUnits(database.ownerUrl, file('Một', 'Hai mới'))).toMatchObject({
		value: { created: 0, updated: 1, unchanged: 35 }
	});
	const { rows } = await poolOf(database.ownerUrl).query(
		`select name, kind, parent_code, search_key from administrative_unit where code = '00002'`
	);
	expect(rows).toEqual([{ name: 'Hai mới', kind: 'commune', parent_code: '14', search_key: 'hai moi' }]);
});

test('a file with one bad row changes nothing', async () => {
	const bad = {
		units: [
			['00001', '14', 'commune', 'Khác'],
			['x', '14', 'commune', 'Sai']
		]
	};
	expect(await importUnits(database.ownerUrl, bad)).toMatchObject({ ok: false });
	const { rows } = await poolOf(database.ownerUrl).query(`select name from administrative_unit where code = '00001'`);
	expect(rows).toEqual([{ name: 'Một' }]);
});
