import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { keepContent, readContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { countSend } from '#lib/web/server/public-sends.ts';
import sharp from 'sharp';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { lookUpCase } from '../../server/public-cases.ts';
import { leaveMessage } from './leave-message.ts';
import { openMessagePerson } from './messages-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const { communeId } = WORLD.units.cell;
const SENT_AT = new Date('2026-11-20T06:52:00+07:00');
const NOW = new Date('2026-11-22T09:00:00+07:00');
const lamp = {
	topic: 'roads-and-works',
	body: 'Đèn đường ngõ hai hỏng đã một tuần',
	place: 'thôn Một',
	fullName: '',
	phone: ''
};

const rows = async (sql: string, values: unknown[] = []) => (await poolOf(database.ownerUrl).query(sql, values)).rows;

async function sent(given: Partial<typeof lamp> = {}, photo?: Buffer) {
	const id = newId();
	const kept = photo ? await keepContent('anh.jpg', photo) : undefined;
	const left = await leaveMessage(communeId, id, { ...lamp, ...given }, kept?.ok ? kept.value : undefined, SENT_AT);
	if (!left.ok) throw new Error(JSON.stringify(left.errors));
	return { id, ...left.value };
}

async function give(person: WorldPerson, name: string, input: object) {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`citizens.${name}`)!, newId(), input, NOW);
	if (outcome.kind === 'done') return { code: 'done', value: outcome.value as { id: string } };
	if (outcome.kind === 'unfit') return { code: 'unfit', value: undefined };
	return { code: outcome.refusal.code, value: undefined };
}

describe('a message from the portal', () => {
	test('waits, and its sender finds it with the receipt alone', async () => {
		const { code, secret } = await sent();
		expect(await lookUpCase('192.0.2.1', code, secret)).toMatchObject({ message: { state: 'waiting', why: '' } });
		expect(
			await lookUpCase(
				'192.0.2.1',
				code,
				secret.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
			)
		).toBeUndefined();
	});

	test('sent twice is kept once, with one receipt', async () => {
		const id = newId();
		const [first, second] = [
			await leaveMessage(communeId, id, lamp, undefined, SENT_AT),
			await leaveMessage(communeId, id, lamp, undefined, SENT_AT)
		];
		expect(second).toEqual(first);
		expect(await rows('select id from citizen_message where id = $1', [id])).toHaveLength(1);
	});

	test.each([
		[{ body: '' }, 'body', 'input.missing'],
		[{ body: 'Hỏng' }, 'body', 'citizens.message-too-short'],
		[{ body: 'x'.repeat(4001) }, 'body', 'input.too-long'],
		[{ topic: 'weather' }, 'topic', 'input.not-understood'],
		[{ phone: '0900000000' }, 'fullName', 'citizens.message-phone-without-name']
	])('that is %j is refused and names the field', async (given, path, code) => {
		const left = await leaveMessage(communeId, newId(), { ...lamp, ...given }, undefined, SENT_AT);
		expect(left).toMatchObject({ ok: false, errors: [{ path, code }] });
	});

	test('becomes a case under the same receipt, received on the day it was sent', async () => {
		const { id, code, secret } = await sent({ fullName: 'Quàng Thị Ín', phone: '0900000118' });
		const { value } = await give('clerk', 'take-in-message', {
			messageId: id,
			kind: 'petition',
			topic: 'roads-and-works'
		});
		expect(await lookUpCase('192.0.2.1', code, secret)).toMatchObject({
			found: { kind: 'petition', state: 'received', receivedOn: '2026-11-20' }
		});
		expect(await rows('select full_name, phone from case_person where case_id = $1', [value!.id])).toEqual([
			{ full_name: 'Quàng Thị Ín', phone: '0900000118' }
		]);
		expect((await give('clerk', 'take-in-message', { messageId: id, kind: 'feedback', topic: 'other' })).code).toBe(
			'citizens.message-has-case'
		);
	});

	test('without a name tells of a situation, and is no complaint', async () => {
		const { id } = await sent();
		const asked = { messageId: id, kind: 'complaint', topic: 'other' };
		expect((await give('clerk', 'take-in-message', asked)).code).toBe('citizens.message-without-name');
		expect((await give('clerk', 'take-in-message', { ...asked, kind: 'feedback' })).code).toBe('done');
	});

	test('set aside tells its sender why, and can wait again', async () => {
		const { id, code, secret } = await sent();
		expect((await give('clerk', 'set-aside-message', { messageId: id, why: '' })).code).toBe('unfit');
		await give('clerk', 'set-aside-message', { messageId: id, why: 'Thuộc phường bên.' });
		expect(await lookUpCase('192.0.2.1', code, secret)).toMatchObject({
			message: { state: 'set-aside', why: 'Thuộc phường bên.' }
		});
		expect((await give('clerk', 'return-message', { messageId: id })).code).toBe('done');
		expect((await give('clerk', 'return-message', { messageId: id })).code).toBe('citizens.message-not-set-aside');
	});

	test('removed leaves a picture that somebody else sent too', async () => {
		const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#543' } })
			.jpeg()
			.toBuffer();
		const [kept, removed] = [await sent({}, photo), await sent({ body: 'Tố cáo một việc khác' }, photo)];
		const [{ photo_sha256: sha256 }] = await rows('select photo_sha256 from citizen_message where id = $1', [kept.id]);
		expect((await give('clerk', 'move-to-sealed', { what: 'message', originalId: removed.id })).code).toBe('done');
		// The next removal is after this one's work on the disk.
		expect((await give('clerk', 'move-to-sealed', { what: 'message', originalId: (await sent()).id })).code).toBe(
			'done'
		);
		expect((await readContent(sha256)).length).toBeGreaterThan(0);
	});

	test('is seen by the desk, its sender only with a trace, and by nobody else', async () => {
		const { id } = await sent({ fullName: 'Quàng Thị Ín' });
		expect(await openMessagePerson(callerOf('clerk'), id, 'test')).toMatchObject({ fullName: 'Quàng Thị Ín' });
		expect(await rows(`select count(*)::int as traces from sensitive_read where fields = 'message person'`)).toEqual([
			{ traces: 1 }
		]);
		expect(await openMessagePerson(callerOf('member'), id, 'test')).toBeUndefined();
		expect((await give('member', 'set-aside-message', { messageId: id, why: 'x' })).code).toMatch(/^access\.not-/);
	});
});

test('an address sends ten times in ten minutes, then waits; another one does not', async () => {
	for (let nth = 0; nth < 10; nth++) expect(await countSend('message', '192.0.2.9')).toBe(0);
	expect(await countSend('message', '192.0.2.9')).toBeGreaterThan(0);
	expect(await countSend('message', '192.0.2.10')).toBe(0);
});
