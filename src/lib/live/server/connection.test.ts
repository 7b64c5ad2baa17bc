import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setResponse } from '@sveltejs/kit/node';
import { afterEach, expect, test } from 'vitest';
import { type Connection, openConnection } from './connection.ts';
import { asSent, frameOf } from './frames.ts';
import { answerTo, tellAnswer } from './node-answer.ts';

let server: Server;
afterEach(() => new Promise((closed) => server.close(closed)));

const frame = (version: number) => frameOf(asSent({ title: `Biểu quyết ${version} `.repeat(50) }), version);

/** A server whose every answer is one connection, handed over as the adapter does. */
async function served(isTold: boolean) {
	const open = Promise.withResolvers<Connection>();
	let isEnded = false;
	server = createServer((request, answer) => {
		if (isTold) tellAnswer(request, answer);
		const connection = openConnection(answerTo(request), () => (isEnded = true));
		connection.send(frame(1));
		setResponse(answer, new Response(connection.body));
		open.resolve(connection);
	}).listen(0, '127.0.0.1');
	const { port } = await new Promise<AddressInfo>((ready) =>
		server.once('listening', () => ready(server.address() as AddressInfo))
	);
	const answer = await fetch(`http://127.0.0.1:${port}`);
	return { connection: await open.promise, answer, ended: () => isEnded };
}

const ids = (text: string) => [...text.matchAll(/^id: (\d+)\ndata: \{.*\}\n\n/gm)].map(([, id]) => Number(id));

test.each([
	{ isTold: true, way: 'to the socket' },
	{ isTold: false, way: 'through the body' }
])('everything sent $way arrives once and in order', async ({ isTold }) => {
	const { connection, answer } = await served(isTold);
	connection.send(frame(2));
	connection.send(frame(3));
	await new Promise((resume) => setTimeout(resume, 20));
	for (let version = 4; version <= 40; version += 1) connection.send(frame(version));
	connection.close();
	expect(ids(await answer.text())).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('whoever goes is known to be gone, and is sent nothing any more', async () => {
	const { connection, answer, ended } = await served(true);
	await answer.body!.cancel();
	await expect.poll(ended).toBe(true);
	connection.send(frame(2));
});
