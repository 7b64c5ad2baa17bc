import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { findPeopleAbove, findUnitsAbove } from '#house/search/server/find-above.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD } from '../../../tests/world.ts';
import { readUnitAbove, readWatchedUnits } from './watched-units.ts';

const TODAY = '2026-12-20';
const span = { month: '2026-12', count: 12, today: TODAY };
const above = callerOf('stranger');
const NATION = { id: newId(), communeId: 999_900 };
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

test('the nation sees its provinces added up, and every commune under them by name', async () => {
	const leader = { ...callerOf('clerk'), personId: newId(), communeId: NATION.communeId };
	const owner = poolOf(database.ownerUrl);
	await owner.query(
		`insert into unit (id, commune_id, code, name, paper_name, kind, search_key, sort_key, valid_from)
		 values ($1, $2, 'CA-NUOC', 'Cả nước', 'Cả nước', 'nation', 'ca nuoc', 'ca nuoc', '2020-01-01')`,
		[NATION.id, NATION.communeId]
	);
	await owner.query(
		`insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)
		 select $1::uuid, $1::uuid, 0, date '2020-01-01' union all
		 select $1, descendant_id, depth + 1, valid_from from unit_closure where ancestor_id = $2 and valid_to = 'infinity'`,
		[NATION.id, WORLD.units.province.id]
	);
	await owner.query(`insert into unit_parent (unit_id, parent_id, valid_from) values ($1, $2, '2020-01-01')`, [
		WORLD.units.province.id,
		NATION.id
	]);
	await owner.query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from) values (gen_random_uuid(), $1, $2, $3, 'nation-leader', '2025-07-01')`,
		[NATION.communeId, NATION.id, leader.personId]
	);
	const [units, holdings, found] = await readAs(leader, TODAY, (tx) =>
		Promise.all([
			readWatchedUnits(tx, NATION.id, span),
			readHoldings(tx, leader, TODAY),
			findUnitsAbove(tx, WORLD.units.commune.name, [NATION.id], TODAY)
		])
	);
	const told = await october();
	expect(units.find(({ code }) => code === WORLD.units.province.code)!.months.at(-3)).toMatchObject({
		held: told.held
	});
	expect(holdings[0]!.communes).toEqual(
		expect.arrayContaining([WORLD.units.commune.communeId, WORLD.units.otherCommune.communeId, NATION.communeId])
	);
	expect(found.map(({ code }) => code)).toContain(WORLD.units.commune.code);
	expect(await readAs(above, TODAY, (tx) => readWatchedUnits(tx, NATION.id, span))).toMatchObject([
		{ code: WORLD.units.province.code, months: Array(12).fill({ held: 0 }) }
	]);
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
