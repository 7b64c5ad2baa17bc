import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam } from '#lib/local-date.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { deviceAtHand } from '../../device/server/device-at-hand.ts';
import type { PhoneCommand } from '../../outbox/command.ts';
import { carryOutNext } from './carry-out.ts';
import { takeIn } from './take-in.ts';
import { tellFates } from './tell-fates.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) };

async function give(person: WorldPerson, name: string, input: object): Promise<unknown> {
	const caller = { ...callerOf(person), sessionId: newId() };
	const outcome = await execute(caller, COMMAND_BY_NAME.get(name)!, newId(), input);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value;
}

async function enrolled(person: WorldPerson) {
	const { token } = (await give(person, 'access.enrol-phone', { name: 'Máy thử', publicKey })) as { token: string };
	return (await atHand(token))!;
}
const atHand = async (token: string) => {
	const device = await deviceAtHand(
		new Request('http://phone', { headers: { authorization: `Bearer ${token}` } }),
		new Date()
	);
	return device && { ...device, token };
};
type Device = Awaited<ReturnType<typeof enrolled>>;

let monthsAhead = 2;
/** A meeting of a month of its own, so that no two commands of this file are in each other's way. */
function planning(
	place = 'Nhà văn hóa',
	month = addMonths(dayInVietNam(new Date()), monthsAhead++).slice(0, 7)
): PhoneCommand {
	const input = { unitCode: WORLD.units.cell.code, month, kind: 'thematic', startsAt: `${month}-28T12:30:00Z`, place };
	return { id: newId(), name: 'meetings.plan-meeting', input, at: new Date().toISOString() };
}

const bring = (device: Device, commands: readonly PhoneCommand[]) => {
	const body = { device: device.deviceId, clock: new Date().toISOString(), commands };
	return takeIn(device, { bytes: Buffer.from(JSON.stringify(body)), commands });
};
const carryOut = (device: Device) => carryOutNext(new Date(), device.deviceId);
const rowsOf = async ({ deviceId }: Device) =>
	(await poolOf(database.ownerUrl).query('select * from phone_delivery where device_id = $1 order by nth', [deviceId]))
		.rows;
const meetings = async (...commands: PhoneCommand[]) =>
	(await poolOf(database.ownerUrl).query('select from meeting where id = any($1)', [commands.map(({ id }) => id)]))
		.rowCount;

describe('a delivery that was taken in', () => {
	test('is carried out later, and its fates are told until the phone has heard them', async () => {
		const device = await enrolled('cellSecretary');
		const command = planning();
		expect(await bring(device, [command])).toBeGreaterThan(0);
		expect(await meetings(command)).toBe(0);
		expect(await tellFates(device, [])).toMatchObject({ told: [], waiting: 1, afterSeconds: expect.any(Number) });

		expect(await carryOut(device)).toBe(true);
		expect(await carryOut(device)).toBe(false);
		expect(await meetings(command)).toBe(1);
		const first = await tellFates(device, []);
		expect(first).toMatchObject({ told: [{ fates: [{ id: command.id, fate: 'done' }] }], waiting: 0 });
		expect(await tellFates(device, [])).toEqual(first);
		expect(await tellFates(device, [first.told[0]!.delivery])).toEqual({ told: [], waiting: 0 });
		expect(await rowsOf(device)).toEqual([]);
	});

	test('is one row however often it is sent, also at once and after it was carried out', async () => {
		const device = await enrolled('cellSecretary');
		const command = planning();
		await Promise.all([bring(device, [command]), bring(device, [command]), bring(device, [command])]);
		await bring(device, [command]);
		expect(await rowsOf(device)).toHaveLength(1);
		await carryOut(device);
		await bring(device, [command]);
		expect(await rowsOf(device)).toMatchObject([{ nth: 1, fates: [{ id: command.id, fate: 'done' }] }]);
	});

	test('is noted in the order in which it came, and none of a phone is carried out before an earlier one', async () => {
		const device = await enrolled('cellSecretary');
		const commands = [planning(), planning(), planning()];
		await Promise.all(commands.map((command) => bring(device, [command])));
		expect((await rowsOf(device)).map(({ nth }) => nth)).toEqual([1, 2, 3]);
		// The first came to a fault, and is tried again only later.
		await poolOf(database.ownerUrl).query(
			`update phone_delivery set tries = 1, next_at = now() + interval '1 hour' where device_id = $1 and nth = 1`,
			[device.deviceId]
		);
		expect(await carryOut(device)).toBe(false);
		expect(await meetings(...commands)).toBe(0);
		expect((await tellFates(device, [])).afterSeconds).toBeGreaterThan(3_000);
		expect(await atHand(device.token)).toMatchObject({ hasWaiting: true });
		await poolOf(database.ownerUrl).query(
			`update phone_delivery set next_at = now() - interval '1 minute' where device_id = $1`,
			[device.deviceId]
		);
		while (await carryOut(device));
		expect(await meetings(...commands)).toBe(3);
		const { rows } = await poolOf(database.ownerUrl).query(
			'select command_id from audit_entry where command_id = any($1) order by seq',
			[commands.map(({ id }) => id)]
		);
		expect(rows.map((row) => row.command_id)).toEqual(commands.map(({ id }) => id));
		expect(await atHand(device.token)).toMatchObject({ hasWaiting: false });
	});

	test('is carried out once where several work the inbox off at the same moment', async () => {
		const devices = [await enrolled('cellSecretary'), await enrolled('cellDeputy'), await enrolled('cellSecretary')];
		const commands = devices.map(() => planning());
		for (const [nth, device] of devices.entries()) await bring(device, [commands[nth]!]);
		await Promise.all(Array.from({ length: 6 }, () => carryOutNext(new Date())));
		while (await carryOutNext(new Date()));
		for (const [nth, device] of devices.entries())
			expect(await tellFates(device, [])).toMatchObject({
				told: [{ fates: [{ id: commands[nth]!.id, fate: 'done' }] }]
			});
		expect(await meetings(...commands)).toBe(3);
	});

	test('of a phone that was revoked meanwhile is set apart, not carried out', async () => {
		const device = await enrolled('cellSecretary');
		const command = planning();
		await bring(device, [command]);
		await give('administrator', 'access.revoke-phone', { deviceId: device.deviceId, reason: 'Rơi mất' });
		await carryOut(device);
		expect(await tellFates(device, [])).toMatchObject({ told: [{ fates: [{ id: command.id, fate: 'quarantined' }] }] });
		expect(await meetings(command)).toBe(0);
	});

	test('is carried out with the right that its owner has then: parked where the post ended meanwhile', async () => {
		const device = await enrolled('cellDeputy');
		const command = planning();
		await bring(device, [command]);
		const { personId } = device.caller;
		const endPosts = `update post_holding set valid_to = current_date where person_id = $1 and valid_to = 'infinity' returning id`;
		const { rows } = await poolOf(database.ownerUrl).query(endPosts, [personId]);
		await carryOut(device);
		await poolOf(database.ownerUrl).query(`update post_holding set valid_to = 'infinity' where id = any($1)`, [
			rows.map(({ id }) => id)
		]);
		expect(await tellFates(device, [])).toMatchObject({ told: [{ fates: [{ id: command.id, fate: 'parked' }] }] });
		expect(await meetings(command)).toBe(0);
	});

	test('is nobody else’s to hear of or to let go', async () => {
		const [device, other] = [await enrolled('cellSecretary'), await enrolled('cellDeputy')];
		await bring(device, [planning()]);
		await carryOut(device);
		const { told } = await tellFates(device, []);
		expect(await tellFates(other, [told[0]!.delivery])).toEqual({ told: [], waiting: 0 });
		expect(await rowsOf(device)).toHaveLength(1);
	});

	test('that waits is not let go by saying that it was heard', async () => {
		const device = await enrolled('cellSecretary');
		await bring(device, [planning()]);
		const [row] = await rowsOf(device);
		expect(await tellFates(device, [row.id])).toMatchObject({ told: [], waiting: 1 });
	});
});
