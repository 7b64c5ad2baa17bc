import { afterAll, beforeAll, describe, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { ON_EMBEDDED, freshDatabase, type TestDatabase } from '../database.ts';
import { checkHistories } from './check-histories.ts';

const HISTORIES = 300;
const SEED = Date.now() % 2 ** 31;

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

// The rules are the same on every database: one run of them is enough.
describe.runIf(ON_EMBEDDED)('phones that were dark', () => {
	test(`lose nothing and do nothing twice, in ${HISTORIES} histories from seed ${SEED}`, async () => {
		await checkHistories(poolOf(database.ownerUrl), { count: HISTORIES, seed: SEED, stopAfterMs: 280_000 });
	}, 300_000);
});
