import { afterAll, beforeAll, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { rollFigures } from '../roll-figures.ts';
import { readCellsOn, readMovement, readRollPersons } from './roll-persons.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const { commune, cell } = WORLD.units;
const countAs = (person: WorldPerson, unit: { id: string; communeId: number; kind: string }, on = TODAY) =>
	readAs(callerOf(person), TODAY, async (tx) => rollFigures(await readRollPersons(tx, unit, on), on));

test('figures of a roll follow the day, and what is private follows the right to it', async () => {
	const pool = poolOf(database.ownerUrl);
	const whole = (await countAs('clerk', commune)).figures.all;
	const here = (await countAs('cellSecretary', cell)).figures.all;
	await pool.query(`update membership set valid_to = '2026-10-01' where member_id = $1`, [WORLD.memberId('member')]);
	await pool.query(`update member set activity = 'died', activity_since = '2026-10-01' where id = $1`, [
		WORLD.memberId('member')
	]);
	expect((await countAs('clerk', commune, '2026-09-30')).figures.all).toBe(whole);
	expect((await countAs('clerk', commune)).figures.all).toBe(whole - 1);
	expect((await countAs('cellSecretary', cell)).figures).toMatchObject({ all: here - 1, probationary: 1, exempt: 1 });
	// A commune asked for by somebody who sees one cell is that cell; a stranger sees nobody.
	expect((await countAs('cellSecretary', commune)).figures.all).toBe(here - 1);
	expect((await countAs('stranger', commune)).figures.all).toBe(0);

	const privateOf = async (person: WorldPerson) => (await countAs(person, commune)).breakdowns.map(({ of }) => of);
	expect(await privateOf('communeSecretary')).toEqual(['cellKind']);
	expect((await countAs('clerk', commune)).breakdowns.find(({ of }) => of === 'age')?.people).toBe(whole - 1);

	const read = await readAs(callerOf('clerk'), TODAY, async (tx) => ({
		movement: await readMovement(tx, commune, '2026-09-30', TODAY),
		cells: await readCellsOn(tx, commune, TODAY)
	}));
	expect(read.movement).toEqual({ joined: 0, ended: 1, died: 1, left: 0 });
	expect(read.cells.map(({ code }) => code)).toEqual([cell.code, WORLD.units.besideCell.code]);
});
