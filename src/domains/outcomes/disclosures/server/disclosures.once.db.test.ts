import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { openDisclosure } from './open-disclosure.ts';
import { recordPublication, withdrawDisclosure } from './publications.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, now);
const decided = {
	unitCode: WORLD.units.commune.code,
	item: 2,
	title: 'Dự toán ngân sách quý IV',
	decidedOn: '2026-11-02'
};
const told = async () =>
	(await poolOf(database.ownerUrl).query('select * from app.public_disclosures($1)', [WORLD.units.commune.communeId]))
		.rows;

test('a duty of publication has its last day, is public with where it hangs, and leaves the portal when withdrawn', async () => {
	const opened = await as('clerk', openDisclosure, decided);
	expect(opened).toMatchObject({ value: { dueOn: '2026-11-09' } });
	const { id: disclosureId } = (opened as { value: { id: string } }).value;
	const hung = { disclosureId, form: 'posting', place: 'Trụ sở xã', from: '2026-11-04' };
	expect((await as('clerk', recordPublication, hung)).kind).toBe('done');
	expect(await told()).toMatchObject([{ item: 2, publications: [{ form: 'posting', place: 'Trụ sở xã', to: null }] }]);
	await as('clerk', withdrawDisclosure, { disclosureId, reason: 'Ghi trùng' });
	expect(await told()).toEqual([]);
	expect(await as('clerk', recordPublication, hung)).toMatchObject({
		refusal: { code: 'outcomes.disclosure-withdrawn' }
	});
});

test('nothing is published before it was decided, nor tomorrow', async () => {
	const opened = await as('clerk', openDisclosure, decided);
	const { id: disclosureId } = (opened as { value: { id: string } }).value;
	const hung = { disclosureId, form: 'posting', place: 'Trụ sở xã' };
	expect(await as('clerk', recordPublication, { ...hung, from: '2026-11-01' })).toMatchObject({
		refusal: { code: 'outcomes.published-before-decided' }
	});
	expect(await as('clerk', recordPublication, { ...hung, from: '2026-11-23' })).toMatchObject({
		refusal: { code: 'outcomes.day-in-future' }
	});
	expect((await as('member', recordPublication, { ...hung, from: '2026-11-20' })).kind).not.toBe('done');
});
