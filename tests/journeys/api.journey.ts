import { connect } from 'node:net';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { newId } from '#lib/ids.ts';
import { addDays, dayInVietNam } from '#lib/local-date.ts';

const TASK = '/api/v1/commands/direction.create-task';
const today = dayInVietNam(new Date());

let clerk: string;
let member: string;
let other: string;
beforeAll(async () => {
	clerk = await tokenOf('office-clerk');
	member = await tokenOf('member');
	other = await tokenOf('inspection-head');
});

/** A bearer token of a demonstration person, made as they would make it: signed in, with the password. */
async function tokenOf(post: string): Promise<string> {
	const address = inject('appAddress');
	const person = demonstrationSignIns().find((candidate) => candidate.post === post);
	if (!person) throw new Error(`no demonstration person with the post ${post}`);
	const { username, password } = person;
	const signedIn = await fetch(`${address}/sign-in?/password`, {
		method: 'POST',
		headers: { origin: address },
		body: new URLSearchParams({ username, password }),
		redirect: 'manual'
	});
	const cookie = signedIn.headers
		.getSetCookie()
		.map((one) => one.split(';')[0])
		.join('; ');
	const made = await fetch(`${address}/api/v1/commands/access.make-token`, {
		method: 'POST',
		headers: { cookie, 'content-type': 'application/json' },
		body: JSON.stringify({ id: newId(), input: { name: 'Thử', days: 1, password } })
	});
	return (await made.json()).value.token;
}

type Sent = { type?: string; token?: string };

async function send(path: string, body: string, { type = 'application/json', token = clerk }: Sent = {}) {
	const headers = { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }) };
	const response = await fetch(`${inject('appAddress')}${path}`, { method: 'POST', headers, body });
	return { status: response.status, body: await response.json() };
}

async function get(path: string, token = clerk) {
	const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
	return fetch(`${inject('appAddress')}${path}`, { headers });
}

const input = {
	unitCode: 'HB.01',
	title: 'Phát quang đường bản',
	product: 'Ảnh trước và sau',
	dueOn: addDays(today, 9)
};
const task = (change: object = {}, id = newId()) => JSON.stringify({ id, input: { ...input, ...change } });

describe('another system that writes', () => {
	test('gets the first answer again, whatever order its keys come in', async () => {
		const id = newId();
		const first = await send(TASK, task({}, id));
		expect(first).toMatchObject({ status: 200, body: { ok: true, value: { id: expect.any(String) } } });
		const again = JSON.stringify({ input: Object.fromEntries(Object.entries(input).toReversed()), id });
		expect(await send(TASK, again)).toEqual(first);
		const other = await send(TASK, task({ title: 'Việc khác' }, id));
		expect(other).toMatchObject({ status: 409, body: { code: 'command.id-reused' } });
	});

	test('is told what is wrong by status and code', async () => {
		expect(await send(TASK, task(), { token: '' })).toMatchObject({
			status: 401,
			body: { code: 'access.not-signed-in' }
		});
		expect(await send(TASK, task(), { token: member })).toMatchObject({ status: 403 });
		expect(await send(TASK, task({ unitCode: 'KHONG-CO' }))).toMatchObject({ status: 404 });
		expect(await send('/api/v1/commands/direction.no-such', task())).toMatchObject({ status: 404 });
		const unfit = await send(TASK, task({ title: '', colour: 'red' }));
		expect(unfit).toMatchObject({ status: 422, body: { code: 'input.unfit' } });
		expect(unfit.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['colour', 'title']);
	});

	test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
		'must send JSON, not %s',
		async (type) => {
			expect(await send(TASK, task(), { type })).toMatchObject({ status: 415, body: { code: 'input.not-json' } });
		}
	);

	test('is stopped at ten megabytes before it has sent them', async () => {
		const { hostname, port, host } = new URL(inject('appAddress'));
		const answer = await new Promise<string>((resolve, reject) => {
			const socket = connect(Number(port), hostname, () => {
				const lines = [`POST ${TASK} HTTP/1.1`, `Host: ${host}`, `Authorization: Bearer ${clerk}`];
				socket.write([...lines, 'Content-Type: application/json', 'Content-Length: 10000000', '', '{'].join('\r\n'));
			});
			socket.once('data', (data) => {
				resolve(data.toString());
				socket.destroy();
			});
			socket.once('error', reject);
		});
		expect(answer).toMatch(/^HTTP\/1\.1 413 /);
		expect(answer).toContain('application/problem+json');
	});

	test('may send several at once, of which one refused does not stop the others', async () => {
		const command = 'direction.create-task';
		const list = [
			{ command, id: newId(), input },
			{ command: 'direction.no-such', id: newId(), input: {} },
			{ command, id: 'nonsense', input },
			null,
			{ command, id: newId(), input }
		];
		const { status, body } = await send('/api/v1/commands', JSON.stringify(list));
		expect(status).toBe(200);
		expect(body.map((one: { ok?: boolean; status?: number }) => one.ok ?? one.status)).toEqual([
			true,
			404,
			422,
			404,
			true
		]);
	});

	test('that tries passwords is told how long to wait', async () => {
		const attempt = () =>
			fetch(`${inject('appAddress')}/api/v1/commands/access.make-token`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', authorization: `Bearer ${other}` },
				body: JSON.stringify({ id: newId(), input: { name: 'x', days: 1, password: 'khong-phai-mat-khau' } })
			});
		let answer = await attempt();
		for (let tries = 0; tries < 20 && answer.status !== 429; tries += 1) answer = await attempt();
		expect(answer.status).toBe(429);
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
	});
});

describe('another system that reads', () => {
	test('walks lists, and finds what it wrote without diacritics', async () => {
		const title = `Đo đạc ruộng ${newId()}`;
		const made = await send(TASK, task({ title }));
		const found = await (
			await get(`/api/v1/tasks?q=${encodeURIComponent(title.replace('Đo đạc ruộng', 'do dac ruong'))}`)
		).json();
		expect(found.items).toMatchObject([{ id: made.body.value.id, unit: 'HB.01', title, dueOn: input.dueOn }]);
		expect((await get('/api/v1/tasks', '')).status).toBe(401);
		expect((await get('/api/v1/tasks?colour=red')).status).toBe(400);
	});

	test('takes papers of a meeting home', async () => {
		const { items } = await (await get('/api/v1/meetings?unit=HB.01&limit=1')).json();
		const paper = await get(`/api/v1/meetings/${items[0].id}/attendance-sheet.pdf`);
		expect(paper.status).toBe(200);
		expect(new TextDecoder().decode((await paper.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
	});

	test('finds the description without a token, and is told when it has it already', async () => {
		const described = await get('/api/openapi.json', '');
		const api = await described.json();
		expect(api.openapi).toBe('3.1.0');
		expect(Object.keys(api.paths)).toContain(TASK);
		const etag = described.headers.get('etag') ?? '';
		const again = await fetch(`${inject('appAddress')}/api/openapi.json`, { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
		const page = await get('/api/docs', '');
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('direction.create-task');
	});

	test('asks the figures of the machine only on the machine itself', async () => {
		expect(await (await get('/metrics', '')).text()).toContain('coso_database_connections');
		const passedOn = await fetch(`${inject('appAddress')}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
		expect(passedOn.status).toBe(401);
	});
});
