import { afterAll, beforeAll, describe, test } from 'vitest';
import { hashPassword } from '#domains/access/server/password.ts';
import { poolOf } from '#lib/db/database.ts';
import { freshDatabase, type TestDatabase } from '../database.ts';
import { WORLD } from '../world.ts';
import { checkHistories } from './check-histories.ts';

const LANES = 3;
const IN_EACH = 100;
const SEED = Date.now() % 2 ** 31;
/** Seeds of histories that once went wrong. */
const ONCE_WRONG: number[] = [];

let database: TestDatabase;
let passwordHash: string;
beforeAll(async () => {
	database = await freshDatabase();
	passwordHash = await hashPassword(WORLD.password);
});
afterAll(() => database?.close());

const check = (seed: number, count: number) =>
	checkHistories(poolOf(database.ownerUrl), { count, seed, passwordHash, stopAfterMs: 280_000 });

describe('phones that were dark', () => {
	test(`lose nothing and do nothing twice, in ${LANES * IN_EACH} histories from seed ${SEED}`, async () => {
		await Promise.all(Array.from({ length: LANES }, (_, lane) => check(SEED + lane, IN_EACH)));
	}, 300_000);

	test.each(ONCE_WRONG)('do not go wrong again from seed %i', (seed) => check(seed, 20), 60_000);
});
