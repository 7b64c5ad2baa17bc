import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPeopleAbove, findUnitsAbove } from '#house/search/server/find-above.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD } from '../../../tests/world.ts';
import { readUnitAbove, readWatchedUnits } from './watched-units.ts';

const TODAY = '2026-12-20';
const span = { month: '2026-12', count: 12, today: TODAY };
const above = callerOf('stranger');
let database: TestDatabase;

beforeAll(async () => {
	database = await freshDatabase();
	const owner = poolOf(database.ownerUrl);
	await owner.query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
		 values (gen_random_uuid(), $1, $2, $3, 'province-clerk', '2025-07-01')`,
		[WORLD.units.province.communeId, WORLD.units.province.id, above.personId]
	);
	await owner.query(
		`insert into cell_month (commune_id, unit_id, month, state, met_on, summoned, present, score_class)
		 select commune_id, id, '2026-10', 'signed', '2026-10-04', 10, 9, 'good' from unit where commune_id = $1 and kind = 'cell'`,
		[WORLD.units.commune.communeId]
	);
	await owner.query(`select app.count_commune_month($1, '2026-10')`, [WORLD.units.commune.communeId]);
});
afterAll(() => database?.close());

const october = async (caller = above) => {
	const units = await readAs(caller, TODAY, (tx) => readWatchedUnits(tx, WORLD.units.province.id, span));
	return units.find(({ code }) => code === WORLD.units.commune.code)!.months.find(({ month }) => month === '2026-10')!;
};

test('a province sees the months of its communes added up from their cells', async () => {
	const { rows } = await poolOf(database.ownerUrl).query(
		`select count(*)::int as cells from unit where commune_id = $1 and kind = 'cell' and valid_from <= '2026-10-31' and valid_to > '2026-10-31'`,
		[WORLD.units.commune.communeId]
	);
	const { cells } = rows[0];
	expect(cells).toBeGreaterThan(0);
	const told = await october();
	expect(told).toMatchObject({
		cells,
		held: told.signed,
		present: told.held * 9,
		summoned: told.held * 10,
		good: told.held
	});
});

test('whoever has no post there sees the units, and no figure of their life', async () => {
	expect(await october(callerOf('besideSecretary'))).toMatchObject({ held: 0, present: 0 });
});

test('a province opens itself, and nothing beside it', async () => {
	const held = [WORLD.units.province.id];
	const open = (code?: string) => readAs(above, TODAY, (tx) => readUnitAbove(tx, held, code, TODAY));
	expect(await open()).toMatchObject({ code: WORLD.units.province.code, above: null });
	expect(await open(WORLD.units.commune.code)).toBeUndefined();
});

test('people are found by how their names begin, by those who see their cells', async () => {
	const { rows } = await poolOf(database.ownerUrl).query(
		`select full_name, search_key from member where commune_id = $1 order by search_key limit 1`,
		[WORLD.units.commune.communeId]
	);
	const begins = rows[0].search_key.slice(0, 6);
	const names = async (caller: typeof above) =>
		(await readAs(caller, TODAY, (tx) => findPeopleAbove(tx, begins)))?.map(({ fullName }) => fullName);
	expect(await names(above)).toContain(rows[0].full_name);
	expect(await names(callerOf('otherMember'))).toEqual([]);
	expect(await readAs(above, TODAY, (tx) => findPeopleAbove(tx, 'x'))).toBeUndefined();
});

test('units are found by any word of their names', async () => {
	const found = await readAs(above, TODAY, (tx) =>
		findUnitsAbove(tx, WORLD.units.commune.name.split(' ').at(-1)!, [WORLD.units.province.id], TODAY)
	);
	expect(found.map(({ code }) => code)).toContain(WORLD.units.commune.code);
});
