import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { at, signIn } from './app/ask.ts';
import { startApp } from './app/start-app.ts';
import { startNginx } from './portal/nginx.ts';

const READERS = 100;
const SECONDS = 5;
const WARM_UP_SECONDS = 1;
const ASKED = 'host: 127.0.0.1\r\naccept: text/html\r\naccept-language: vi\r\naccept-encoding: gzip, br\r\n';

type Seen = { perSecond: number; tookMs: number[] };

/** What citizens ask for, a hundred at once, beside a file that nginx serves. */
export default async function portal(): Promise<Record<string, number | string>> {
	const data = mkdtempSync(join(tmpdir(), 'coso-portal-'));
	const app = await startApp(join(data, 'app'));
	const nginx = await startNginx(join(data, 'nginx'), await bytesOf(app.address));
	const port = Number(new URL(app.address).port);
	try {
		const { code, secret } = await registerCase(app.address);
		const lookUp = String(new URLSearchParams({ code, secret }));
		const asked = {
			nginx: nginx && { port: nginx.port, request: get('/') },
			home: { port, request: get('/') },
			reception: { port, request: get('/reception') },
			cases: { port, request: get('/cases') },
			oneCase: { port, request: post(app.address, '/cases', lookUp) }
		};
		const figures: Record<string, number | string> = nginx ? {} : { nginx: 'not on this machine' };
		for (const [name, one] of Object.entries(asked)) {
			if (!one) continue;
			await load({ ...one, seconds: WARM_UP_SECONDS });
			const { perSecond, tookMs } = await load({ ...one, seconds: SECONDS });
			figures[`${name}PerSecond`] = Math.round(perSecond);
			figures[`${name}P50Ms`] = at(tookMs, 0.5);
			figures[`${name}P99Ms`] = at(tookMs, 0.99);
		}
		return figures;
	} finally {
		nginx?.stop();
		await app.stop();
		rmSync(data, { recursive: true, force: true });
	}
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\n${ASKED}\r\n`;
const post = (origin: string, path: string, body: string): string =>
	`POST ${path} HTTP/1.1\r\n${ASKED}origin: ${origin}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

/** The home page as it travels. */
async function bytesOf(address: string): Promise<Buffer> {
	const parts: Buffer[] = [];
	const asking = request(address, { headers: { 'accept-encoding': 'br', 'accept-language': 'vi' } }).end();
	const [answer] = await once(asking, 'response');
	for await (const part of answer) parts.push(part);
	return Buffer.concat(parts);
}

/** A case of the demonstration whose receipt is known. */
async function registerCase(address: string): Promise<{ code: string; secret: string }> {
	const cookie = await signIn(address, 'reception-officer');
	const person = { fullName: 'Lò Văn Pâng' };
	const input = {
		unitCode: 'HB',
		kind: 'petition',
		receivedOn: dayInVietNam(new Date()),
		summary: 'Xin sửa mương',
		person
	};
	const answer = await fetch(`${address}/api/v1/commands/citizens.register-case`, {
		method: 'POST',
		headers: { cookie, origin: address, 'content-type': 'application/json' },
		body: JSON.stringify({ id: newId(), input })
	});
	if (!answer.ok) throw new Error(await answer.text());
	return (await answer.json()).value;
}

/** In a process of its own: nobody who asks shares the server's thread. */
async function load(given: { port: number; request: string; seconds: number }): Promise<Seen> {
	const program = fork(new URL('./portal/load.ts', import.meta.url), { serialization: 'advanced' });
	program.send({ readers: READERS, ...given });
	const told = once(program, 'message');
	const ended = once(program, 'exit').then(() =>
		Promise.reject(new Error(`${given.request.split('\r\n')[0]} was not answered`))
	);
	const [seen] = (await Promise.race([told, ended])) as [Seen];
	ended.catch(() => undefined);
	return seen;
}
