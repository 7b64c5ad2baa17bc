import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepOf } from './kept-answer.ts';
import { PageShelf } from './page-shelf.ts';

let server: Server;
let address: string;
let stamp: string;
let made: number;
let delay: Promise<unknown>;
let looking: Promise<unknown>;

/** A page that says how often it was made; `/sent` takes a message, `/command` a command. */
beforeEach(async () => {
	[stamp, made, delay, looking] = ['1', 0, Promise.resolve(), Promise.resolve()];
	const shelf = new PageShelf(async () => {
		await looking;
		return stamp;
	});
	server = createServer((request, response) => {
		if (request.method === 'POST') shelf.changing(response, request.url === '/sent');
		shelf.answer(request, response, async () => {
			made += 1;
			const body = Buffer.from(`${request.url} ${made}`);
			const headers = { etag: `"${made}"`, 'content-type': 'text/plain', vary: 'Cookie' };
			await delay;
			if (request.method === 'GET') keepOf(request)?.({ headers, body, counted: () => undefined });
			response.writeHead(200, headers).end(body);
		});
	}).listen(0, '127.0.0.1');
	await new Promise((ready) => server.once('listening', ready));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((closed) => server.close(closed)));

const ask = async (headers: Record<string, string> = {}, path = '/') =>
	(await fetch(`${address}${path}`, { headers })).text();
const post = (path: string) => fetch(`${address}${path}`, { method: 'POST' }).then((answer) => answer.text());

test('an answer for everybody is made once, for each language and compression', async () => {
	expect([await ask(), await ask(), await ask({ 'accept-language': 'en' })]).toEqual(['/ 1', '/ 1', '/ 2']);
	expect(await ask({ 'accept-encoding': 'identity' })).toBe('/ 3');
});

test('a command shows at once, and what did not change is not made again after it', async () => {
	await ask();
	await post('/command');
	expect(await ask()).toBe('/ 1');
	stamp = '2';
	await post('/command');
	expect(await ask()).not.toBe('/ 1');
});

test('what a citizen sent, which no stamp tells, shows at once', async () => {
	await ask();
	await post('/sent');
	expect(await ask()).toBe('/ 3');
});

test('many who ask after a change wait for one answer', async () => {
	await ask();
	stamp = '2';
	await post('/command');
	const go = Promise.withResolvers();
	delay = go.promise;
	const many = Promise.all(Array.from({ length: 20 }, () => ask()));
	await expect.poll(() => made).toBe(3);
	go.resolve(undefined);
	expect(new Set(await many)).toEqual(new Set(['/ 3']));
});

test('what somebody signed in, or with a key, is shown is neither kept nor given', async () => {
	await ask();
	expect(await ask({ cookie: 'coso-session=abc' })).toBe('/ 2');
	expect(await ask({ authorization: 'Bearer abc' })).toBe('/ 3');
	expect(await ask({}, '/?api_key=abc')).toBe('/?api_key=abc 4');
	expect(await ask({}, '/?api_key=abc')).toBe('/?api_key=abc 5');
	expect(await ask()).toBe('/ 1');
});

test('a reader who has it already is answered 304, with the headers that belong to it', async () => {
	await ask();
	const known = await fetch(address, { headers: { 'if-none-match': 'W/"1"' } });
	expect([known.status, known.headers.get('vary')]).toEqual([304, 'Cookie']);
	expect((await fetch(address, { headers: { 'if-none-match': '"0"' } })).status).toBe(200);
});

test('for somebody who left before it was known what to answer, nothing is made', async () => {
	const known = Promise.withResolvers();
	looking = known.promise;
	const leaving = new AbortController();
	const left = new Promise((closed) => server.once('connection', (socket) => socket.once('close', closed)));
	const asked = fetch(address, { signal: leaving.signal, headers: { connection: 'close' } });
	await new Promise((reached) => server.once('request', reached));
	leaving.abort();
	await expect(asked).rejects.toThrow();
	await left;
	known.resolve(undefined);
	await new Promise(setImmediate);
	expect(made).toBe(0);
	expect(await ask()).toBe('/ 1');
});
