import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD } from '../../../../../tests/world.ts';
import { leaveMessage } from '../../messages/server/leave-message.ts';
import { isKey, makeKey, revokeKeys } from './keys.ts';
import { readPublicRequests } from './public-requests.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const { communeId } = WORLD.units.cell;
const SENT_AT = new Date('2026-11-20T06:52:00+07:00');
const NOW = new Date('2026-11-22T09:00:00+07:00');
const span = { from: new Date('2026-11-01T00:00:00+07:00'), to: NOW };
const report = {
	topic: 'roads-and-works',
	body: 'Cầu treo MARKER hỏng',
	place: 'bản MARKER',
	fullName: 'MARKER',
	phone: ''
};

async function sent(): Promise<{ id: string; code: string }> {
	const id = newId();
	const left = await leaveMessage(communeId, id, report, undefined, SENT_AT);
	if (!left.ok) throw new Error(JSON.stringify(left.errors));
	return { id, code: left.value.code };
}
const give = (name: string, input: object) =>
	execute(callerOf('clerk'), COMMAND_BY_NAME.get(`citizens.${name}`)!, newId(), input, NOW);

describe('a report by Open311', () => {
	test('that nobody has read is answered to whoever holds its code, and stands in no list', async () => {
		const { code } = await sent();
		const [found] = await readPublicRequests(communeId, { codes: [code.toLowerCase()] });
		expect(found).toMatchObject({ code, topic: 'roads-and-works', state: 'waiting' });
		expect((await readPublicRequests(communeId, span)).map((row) => row.code)).not.toContain(code);
	});

	test('that became feedback is in the list with days and standing, without a word of it', async () => {
		const { id, code } = await sent();
		await give('take-in-message', { messageId: id, kind: 'feedback', topic: 'roads-and-works' });
		const rows = await readPublicRequests(communeId, { ...span, status: ['open'] });
		expect(rows.map((row) => row.code)).toContain(code);
		expect(JSON.stringify(rows)).not.toContain('MARKER');
		expect(await readPublicRequests(communeId, { ...span, status: ['closed'], topics: ['roads-and-works'] })).toEqual(
			[]
		);
		expect(await readPublicRequests(communeId, { ...span, topics: ['land'] })).toEqual([]);
		expect(await readPublicRequests(communeId, { ...span, to: new Date('2026-11-02T00:00:00Z') })).toEqual([]);
	});

	test('set aside is closed; a complaint or petition is nobody’s to list', async () => {
		const [aside, petition] = [await sent(), await sent()];
		await give('set-aside-message', { messageId: aside.id, why: 'Thuộc phường bên.' });
		await give('take-in-message', { messageId: petition.id, kind: 'petition', topic: 'land' });
		const closed = (await readPublicRequests(communeId, { ...span, status: ['closed'] })).map((row) => row.code);
		expect(closed).toContain(aside.code);
		expect(await readPublicRequests(communeId, { codes: [petition.code] })).toEqual([]);
	});
});

test('a key is made at the command line, opens its own commune, and ends when it is revoked', async () => {
	const { communeId: ofPortal } = (await readPortalCommune(dayInVietNam(NOW)))!;
	const another = [communeId, WORLD.units.otherCell.communeId].find((id) => id !== ofPortal)!;
	const made = await makeKey(database.ownerUrl, 'Ứng dụng của tỉnh', NOW);
	const apiKey = made.ok ? made.value.apiKey : '';
	expect(await isKey(ofPortal, apiKey)).toBe(true);
	expect(await isKey(another, apiKey)).toBe(false);
	expect(await isKey(ofPortal, '')).toBe(false);
	expect(await makeKey(database.ownerUrl, ' ')).toMatchObject({ refusal: { code: 'citizens.open311-key-name' } });
	expect(await revokeKeys(database.ownerUrl, 'Khác')).toMatchObject({
		refusal: { code: 'citizens.open311-no-such-key' }
	});
	expect(await revokeKeys(database.ownerUrl, 'Ứng dụng của tỉnh', NOW)).toMatchObject({ value: { revoked: 1 } });
	expect(await isKey(ofPortal, apiKey)).toBe(false);
	const { rows } = await poolOf(database.ownerUrl).query(
		`select changes -> 0 ->> 'event' as event from audit_entry where command = 'citizens.keep-open311-key' order by seq`
	);
	expect(rows.map(({ event }) => event)).toEqual(['citizens.open311-key-made', 'citizens.open311-key-revoked']);
});
