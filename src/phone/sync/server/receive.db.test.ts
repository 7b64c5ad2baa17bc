import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { deviceAtHand } from '../../device/server/device-at-hand.ts';
import type { PhoneCommand } from '../../outbox/command.ts';
import { readParcel } from '../../parcel/server/read-parcel.ts';
import { receive } from './receive.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date();
const month = dayInVietNam(now).slice(0, 7);
const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) };

/** Gives a command as somebody who sits in the office, signed in. */
async function give(person: WorldPerson, name: string, input: object, id = newId()) {
	const caller = { ...callerOf(person), sessionId: newId() };
	return execute(caller, COMMAND_BY_NAME.get(name)!, id, input, now);
}

async function answered<V>(outcome: Awaited<ReturnType<typeof give>>): Promise<V> {
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as V;
}

type Enrolled = { deviceId: string; token: string; recoveryKey: string };
const enrol = async (person: WorldPerson) =>
	answered<Enrolled>(await give(person, 'access.enrol-phone', { name: 'Máy thử', publicKey }));
const atHand = (token: string, at = now) =>
	deviceAtHand(new Request('http://phone', { headers: { authorization: `Bearer ${token}` } }), at);

const planning = (place: string, ofMonth = month, kind = 'thematic'): PhoneCommand => ({
	id: newId(),
	name: 'meetings.plan-meeting',
	input: { unitCode: WORLD.units.cell.code, month: ofMonth, kind, startsAt: `${ofMonth}-28T12:30:00Z`, place },
	at: now.toISOString()
});

const parkedRow = async (id: string) =>
	(await poolOf(database.ownerUrl).query('select * from phone_parked where id = $1', [id])).rows[0];

describe('a phone', () => {
	test('is enrolled by somebody signed in at it, and by no token', async () => {
		const { token, deviceId, recoveryKey } = await enrol('cellSecretary');
		expect(Buffer.from(recoveryKey, 'base64url')).toHaveLength(32);
		expect(await atHand(token)).toMatchObject({ deviceId, isRevoked: false, caller: { username: 'bi-thu-1' } });
		const command = COMMAND_BY_NAME.get('access.enrol-phone')!;
		const byToken = await execute(callerOf('cellSecretary'), command, newId(), { name: 'Máy lạ', publicKey });
		expect(byToken).toMatchObject({ kind: 'refused', refusal: { code: 'phone.needs-sign-in' } });
	});

	test('is a stranger after 90 days without contact, until its owner signs in', async () => {
		const { token, deviceId } = await enrol('cellDeputy');
		const later = new Date(now.getTime() + 91 * 86_400_000);
		expect(await atHand(token, later)).toBeUndefined();
		const notOwner = await give('cellSecretary', 'access.recover-phone', { deviceId });
		expect(notOwner).toMatchObject({ kind: 'refused', refusal: { code: 'phone.not-recoverable' } });
		const again = await answered<Enrolled>(await give('cellDeputy', 'access.recover-phone', { deviceId }));
		expect(await atHand(again.token)).toMatchObject({ deviceId });
	});

	test('brings a command twice because the answer was lost: it is carried out once, and answered alike', async () => {
		const device = (await atHand((await enrol('cellSecretary')).token))!;
		const command = planning('Nhà văn hóa thôn', '2027-01');
		const [first] = await receive(device, [command], now);
		const [second] = await receive(device, [command], now);
		expect(first).toMatchObject({ id: command.id, fate: 'done' });
		expect(second).toEqual(first);
		const { rows } = await poolOf(database.ownerUrl).query(
			`select count(*)::int as meetings from meeting where month = '2027-01'`
		);
		expect(rows[0].meetings).toBe(1);
	});

	test('brings what another phone had from it and brought first: it stands once, for both', async () => {
		const [giver, taker] = [
			(await atHand((await enrol('cellSecretary')).token))!,
			(await atHand((await enrol('cellDeputy')).token))!
		];
		const command = planning('Nhà văn hóa thôn', '2027-05');
		expect((await receive(taker, [command], now))[0]).toMatchObject({ fate: 'done' });
		expect((await receive(giver, [command], now))[0]).toMatchObject({ id: command.id, fate: 'done' });
		const other = { ...command, input: { ...command.input, place: 'Nơi khác' } };
		expect((await receive(giver, [other], now))[0]).toMatchObject({
			fate: 'parked',
			refusal: { code: 'command.id-reused' }
		});
	});

	test('brings what had been planned otherwise meanwhile: it is parked with what stands, and a person decides', async () => {
		const device = (await atHand((await enrol('cellSecretary')).token))!;
		const planned = await answered<{ id: string }>(
			await give('cellDeputy', 'meetings.plan-meeting', planning('Nhà ông phó', '2027-02').input)
		);
		await answered(await give('cellDeputy', 'meetings.cancel-meeting', { meetingId: planned.id, reason: 'Mưa lũ' }));
		const change: PhoneCommand = {
			id: newId(),
			name: 'meetings.set-place-nowhere',
			input: {},
			at: now.toISOString()
		};
		const late: PhoneCommand = {
			...change,
			id: newId(),
			name: 'meetings.open-meeting',
			input: {
				meetingId: planned.id,
				chairId: WORLD.memberId('cellSecretary'),
				minuteSecretaryId: WORLD.memberId('minuteSecretary')
			}
		};
		const fates = await receive(device, [change, late], now);
		expect(fates[0]).toMatchObject({ fate: 'unfit', refusal: { code: 'phone.not-by-phone' } });
		expect(fates[1]).toMatchObject({ fate: 'parked' });
		expect(await parkedRow(late.id)).toMatchObject({
			command: 'meetings.open-meeting',
			input: late.input,
			standing: { state: 'cancelled', place: 'Nhà ông phó' },
			state: 'open'
		});
		expect((await receive(device, [late], now))[0]).toEqual(fates[1]);

		const settle = (person: WorldPerson, how: string, reason = '') =>
			give(person, 'phone.settle-parked', { parkedId: late.id, how, reason });
		expect(await settle('besideSecretary', 'laid-aside', 'Không họp')).toMatchObject({ kind: 'not-found' });
		expect(await settle('clerk', 'laid-aside')).toMatchObject({ refusal: { code: 'phone.reason-missing' } });
		expect(await settle('clerk', 'applied')).toMatchObject({ refusal: { code: 'phone.not-carried-out' } });
		expect(await settle('clerk', 'laid-aside', 'Buổi họp đã hoãn')).toMatchObject({ kind: 'done' });
		expect(await settle('clerk', 'laid-aside', 'Lần nữa')).toMatchObject({
			refusal: { code: 'phone.settled-already' }
		});
		expect(await parkedRow(late.id)).toMatchObject({
			state: 'laid-aside',
			reason: 'Buổi họp đã hoãn',
			input: late.input
		});
	});

	test('that was revoked is heard and obeyed in nothing; its owner gets no key to it', async () => {
		const { token, deviceId } = await enrol('cellSecretary');
		expect(await give('member', 'access.revoke-own-phone', { deviceId, reason: 'Không phải máy tôi' })).toMatchObject({
			kind: 'not-found'
		});
		expect(await give('clerk', 'access.revoke-phone', { deviceId, reason: 'Mất' })).toMatchObject({
			kind: 'not-found'
		});
		await answered(await give('administrator', 'access.revoke-phone', { deviceId, reason: 'Rơi mất ở chợ' }));
		const device = (await atHand(token))!;
		expect(device.isRevoked).toBe(true);
		const command = planning('Nhà văn hóa', '2027-03');
		expect((await receive(device, [command], now))[0]).toMatchObject({ fate: 'quarantined' });
		expect(await parkedRow(command.id)).toMatchObject({ kind: 'quarantined', state: 'open' });
		const { rowCount } = await poolOf(database.ownerUrl).query(`select from meeting where month = '2027-03'`);
		expect(rowCount).toBe(0);
		expect(await give('cellSecretary', 'access.recover-phone', { deviceId })).toMatchObject({ kind: 'refused' });
	});

	test('brings no secret ballot and no change of accounts', async () => {
		const device = (await atHand((await enrol('cellSecretary')).token))!;
		const of = (name: string, input: Record<string, unknown>) => ({ id: newId(), name, input, at: now.toISOString() });
		const ballot = of('meetings.cast-ballot', { ballotId: newId(), optionIds: [newId()] });
		const fates = await receive(device, [ballot, of('access.end-other-sessions', {})], now);
		expect(fates.map(({ fate }) => fate)).toEqual(['unfit', 'unfit']);
		expect(await parkedRow(ballot.id)).toBeUndefined();
	});

	test('takes along the cells of its owner, and no other', async () => {
		const parcel = await readAs(callerOf('cellSecretary'), dayInVietNam(now), (tx) =>
			readParcel(tx, callerOf('cellSecretary'), now)
		);
		expect(parcel.cells.map(({ cell }) => cell.unit.code)).toEqual([WORLD.units.cell.code]);
		const { cell, posts } = parcel.cells[0]!;
		expect(posts).toEqual(expect.arrayContaining(['cell-secretary', 'member']));
		expect(cell.me).toMatchObject({ memberId: WORLD.memberId('cellSecretary'), isSecretaryOrDeputy: true });
		expect(cell.meetings.map(({ record }) => record.month)).toContain('2027-01');
		expect(parcel.ruleSets.map(({ code }) => code)).toContain('voting');
		expect(parcel.texts['meetings.no-quorum']).toBeTruthy();
	});
});
