import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { type Outside, place, setPlace } from '#lib/db/place.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { openPushService, type PushService } from '../../../../tests/push-service.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { addDevice, removeDevice } from './devices.ts';
import { fanOut } from './fan-out.ts';
import { sendDue } from './send-due.ts';
import { sendTrial } from './send-trial.ts';

let database: TestDatabase;
let service: PushService;
let outside: Outside;
const owner = () => poolOf(database.ownerUrl);
const MORNING = new Date('2026-11-23T02:00:00Z');
const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000);

beforeAll(async () => {
	database = await freshDatabase();
	service = await openPushService();
});
beforeEach(async () => {
	await owner().query('delete from notice; delete from delivery; delete from push_device');
	outside = { origin: 'https://coso.example.vn', pushHosts: [service.host] };
	setPlace({ ...place(), outside });
	service.messages.length = 0;
	service.answers.clear();
});
afterAll(async () => {
	await service?.close();
	await database?.close();
});

const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, MORNING);
const agree = (person: WorldPerson, path: string) => as(person, addDevice, service.subscribe(path));

async function tell(person: WorldPerson, kind = 'meetings.told-summoned'): Promise<void> {
	const { communeId, id: unitId } = WORLD.units.cell;
	await owner().query(
		`insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
		 values ($1, $2, $3, $4, $5, '{"unit":"Chi bộ thôn Một","on":"2026-12-03","time":"19:30","place":"Nhà văn hóa"}', '/office/meetings/1', $6)`,
		[communeId, newId(), unitId, callerOf(person).personId, kind, MORNING]
	);
}

async function send(now = MORNING): Promise<void> {
	await fanOut(now);
	while ((await sendDue(outside, now)) > 0);
}

const deliveries = async () =>
	(await owner().query('select state, trouble from delivery order by created_at, id')).rows;
const devices = async () => (await owner().query('select endpoint from push_device order by created_at')).rows.length;

describe('a browser that agreed', () => {
	test('is told that there is news, sealed for it alone, and not what or of whom', async () => {
		await agree('member', '/phone');
		await tell('member');
		await tell('secondMember');
		await send();
		expect(service.messages).toMatchObject([
			{
				path: '/phone',
				payload: { title: 'Cơ Sở', body: 'Cơ Sở: thông báo sinh hoạt chi bộ', url: '/office/notices' },
				urgency: 'normal'
			}
		]);
		expect(JSON.stringify(service.messages)).not.toMatch(/thôn Một|19:30|2026-12-03/);
		expect(await deliveries()).toEqual([{ state: 'sent', trouble: '' }]);
	});

	test('hurries where a meeting is called off', async () => {
		await agree('member', '/phone');
		await tell('member', 'meetings.told-cancelled');
		await send();
		expect(service.messages).toMatchObject([{ urgency: 'high' }]);
	});

	test('gets a trial message at once', async () => {
		expect(await as('member', sendTrial, { channel: 'push' })).toMatchObject({
			refusal: { code: 'notices.no-device' }
		});
		await agree('member', '/phone');
		await as('member', sendTrial, { channel: 'push' });
		await send();
		expect(service.messages).toMatchObject([{ payload: { body: 'Cơ Sở: tin thử' } }]);
	});

	test('that has left is forgotten, and the others are told', async () => {
		await agree('member', '/old');
		await agree('member', '/new');
		service.answers.set('/old', 410);
		await tell('member');
		await send();
		expect(service.messages.map(({ path }) => path)).toEqual(['/new']);
		expect(await devices()).toBe(1);
		service.answers.set('/new', 404);
		await tell('member');
		await send();
		expect(await devices()).toBe(0);
		expect((await deliveries()).at(-1)).toEqual({ state: 'given-up', trouble: 'notices.trouble-no-device' });
	});

	test('whose service is out of order is told later, and no redirect is followed', async () => {
		await agree('member', '/phone');
		service.answers.set('/phone', 503);
		await tell('member');
		await send();
		service.answers.set('/phone', 302);
		await send(later(1));
		expect(await deliveries()).toEqual([{ state: 'failed', trouble: 'notices.trouble-unreachable' }]);
		service.answers.clear();
		await send(later(6));
		expect(service.messages).toHaveLength(1);
	});

	test('is one’s own: somebody else neither takes it over nor switches it off', async () => {
		const mine = service.subscribe('/shared');
		const added = await as('member', addDevice, mine);
		expect(await as('member', addDevice, mine)).toMatchObject({
			kind: 'done',
			value: (added as { value: object }).value
		});
		expect(await as('secondMember', addDevice, mine)).toMatchObject({ refusal: { code: 'notices.device-of-another' } });
		const { id } = (added as { value: { id: string } }).value;
		expect(await as('secondMember', removeDevice, { deviceId: id })).toMatchObject({
			refusal: { code: 'notices.device-not-there' }
		});
		expect(await as('member', removeDevice, { deviceId: id })).toMatchObject({ kind: 'done' });
		expect(await devices()).toBe(0);
	});
});

describe('the server', () => {
	test('sends to no address but those of push services', async () => {
		const device = { ...service.subscribe('/x'), endpoint: 'https://169.254.169.254/latest' };
		expect(await as('member', addDevice, device)).toMatchObject({ refusal: { code: 'notices.push-service-unknown' } });
		await agree('member', '/phone');
		outside = { ...outside, pushHosts: [] };
		await tell('member');
		await send();
		expect(service.messages).toEqual([]);
	});

	test('that uses no web push says so', async () => {
		setPlace({ ...place(), outside: { origin: 'https://coso.example.vn' } });
		expect(await agree('member', '/phone')).toMatchObject({ refusal: { code: 'notices.push-off' } });
	});

	test('refuses keys that no browser has', async () => {
		const device = service.subscribe('/x');
		expect(await as('member', addDevice, { ...device, auth: 'AAAA' })).toMatchObject({ kind: 'unfit' });
		expect(await as('member', addDevice, { ...device, p256dh: `${device.p256dh}AA` })).toMatchObject({ kind: 'unfit' });
	});
});
