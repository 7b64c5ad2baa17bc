import { afterAll, beforeAll, expect, test } from 'vitest';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { setUsualMeeting } from './set-usual-meeting.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const unitCode = WORLD.units.cell.code;
const set = (person: WorldPerson, change: object = {}) =>
	execute(callerOf(person), setUsualMeeting, newId(), {
		unitCode,
		day: 5,
		time: '19:30',
		place: 'Nhà văn hóa thôn',
		...change
	});
const row = async () =>
	(
		await poolOf(database.ownerUrl).query('select usual_day, usual_time, usual_place from unit where code = $1', [
			unitCode
		])
	).rows[0];

test('the cell secretary and the clerk set when a cell meets', async () => {
	expect((await set('cellSecretary')).kind).toBe('done');
	expect(await row()).toEqual({ usual_day: 5, usual_time: '19:30', usual_place: 'Nhà văn hóa thôn' });
	expect((await set('clerk', { day: null, time: null, place: null })).kind).toBe('done');
	expect(await row()).toEqual({ usual_day: null, usual_time: null, usual_place: null });
});

test('a member may not, and the secretary of another cell does not find it', async () => {
	expect((await set('member')).kind).toBe('forbidden');
	expect((await set('besideSecretary')).kind).toBe('not-found');
	expect((await set('otherClerk')).kind).toBe('not-found');
});

test('a day that not every month has, or an hour that no clock shows, is named', async () => {
	const outcome = await set('cellSecretary', { day: 31, time: '25:00' });
	const errors = outcome.kind === 'unfit' ? outcome.errors : [];
	expect(errors.map(({ path, code }) => `${path}: ${code}`)).toEqual([
		'day: input.too-large',
		'time: input.time-not-understood'
	]);
});

test('a unit that has ended sets nothing any more', async () => {
	await poolOf(database.ownerUrl).query(`update unit set valid_to = '2026-01-01' where code = $1`, [unitCode]);
	expect(await set('clerk')).toMatchObject({ kind: 'refused', refusal: { code: 'organisation.unit-ended' } });
});
