import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { carryOut } from '../../phone/carry-out.ts';
import { readCellForPhone } from '../../phone/server/read-cell-for-phone.ts';
import { readVisits } from './visit-log.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date();
const today = dayInVietNam(now);
const { communeId } = WORLD.units.commune;
const { id: unitId, code: unitCode } = WORLD.units.cell;
const input = {
	unitCode,
	visitedOn: today,
	kind: 'household',
	place: 'Hộ bà Vừ Thị M.',
	done: 'Thăm hộ mới thoát nghèo',
	asked: 'Xin nối đường nước về xóm trên',
	followUp: 'Báo ban nước sạch xã'
};
const give = (person: WorldPerson, name: string, given: object, id = newId()) =>
	execute(callerOf(person), COMMAND_BY_NAME.get(name)!, id, given, now);
const visitsOf = (person: WorldPerson) =>
	readAs(callerOf(person), today, (tx) => readVisits(tx, { communeId, unitId, since: today }));

test('a visit put down without signal is the same on the phone and on the server, and what people asked for is a matter', async () => {
	const read = () =>
		readAs(callerOf('cellSecretary'), today, (tx) => readCellForPhone(tx, callerOf('cellSecretary'), unitId, today));
	const before = (await read())!;
	const command = { id: newId(), name: 'meetings.log-visit', input, at: now.toISOString() };
	const onPhone = carryOut(before, command);
	expect(await give('cellSecretary', command.name, input, command.id)).toMatchObject({ kind: 'done' });
	const after = (await read())!;
	expect(onPhone.ok && onPhone.value.visits).toEqual(after.visits);
	expect(onPhone.ok && onPhone.value.waiting).toEqual(after.waiting);
	expect(after.waiting.map(({ gist }) => gist)).toContain(input.asked);
});

test('a visit is put down by those who lead the cell or the commune, seen in its cell, and taken back by its own writer', async () => {
	expect(await give('member', 'meetings.log-visit', input)).toMatchObject({ kind: 'forbidden' });
	const id = newId();
	expect(await give('committeeMember', 'meetings.log-visit', { ...input, asked: '' }, id)).toMatchObject({
		kind: 'done'
	});
	expect((await visitsOf('cellSecretary')).map((visit) => visit.id)).toContain(id);
	expect(await give('cellSecretary', 'meetings.withdraw-visit', { visitId: id })).toMatchObject({
		refusal: { code: 'meetings.visit-of-other' }
	});
	expect(await give('committeeMember', 'meetings.withdraw-visit', { visitId: id })).toMatchObject({ kind: 'done' });
	expect((await visitsOf('clerk')).map((visit) => visit.id)).not.toContain(id);
});
