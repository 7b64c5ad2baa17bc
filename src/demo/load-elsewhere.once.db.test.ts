import { afterAll, beforeAll, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { freshDatabase, type TestDatabase } from '../../tests/database.ts';
import { loadDemonstration } from './load.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database.close());

test('a database with another commune in it is left alone and offers no sign-ins', async () => {
	const count = async () => (await poolOf(database.ownerUrl).query('select count(*) from unit')).rows;
	const before = await count();
	expect(await loadDemonstration(database.ownerUrl, { today: '2026-11-22' })).toEqual({ loaded: false, signIns: [] });
	expect(await count()).toEqual(before);
});
