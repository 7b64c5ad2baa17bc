import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { findRoot } from '#lib/root.ts';

const WARM_UP = 40;
const REQUESTS = 200;
/** A first start installs nothing, but builds and fills the database. */
const LONGEST_START_MS = 300_000;

/**
 * The server's own time for pages, and the time until the asking program has read them over loopback, one after the
 * other; and the script that pages load.
 */
export default async function pages(): Promise<Record<string, number | string>> {
	const data = mkdtempSync(join(tmpdir(), 'coso-pages-'));
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const env = { ...process.env, PORT: String(port), ORIGIN: address, COSO_DATA: data };
	const app = spawn(process.execPath, ['scripts/start.ts'], { cwd: findRoot(), env, stdio: 'ignore' });
	try {
		await untilReady(address, app);
		return await measure(address);
	} finally {
		const ended = new Promise((resolve) => app.once('exit', resolve));
		if (app.exitCode === null && app.kill('SIGTERM')) await ended;
		rmSync(data, { recursive: true, force: true });
	}
}

async function measure(address: string): Promise<Record<string, number | string>> {
	const leader = await signIn(address, 'commune-secretary');
	const secretary = await signIn(address, 'cell-secretary');
	const week = await (await ask(address, '/office', secretary)).text();
	const meeting = /\/office\/meetings\/[0-9a-f-]{36}/.exec(week)?.[0];
	if (!meeting) throw new Error('the first cell has no meeting on its first page');
	return {
		requests: REQUESTS,
		...(await timed('weekOfLeader', () => ask(address, '/office', leader))),
		...(await timed('weekOfSecretary', () => ask(address, '/office', secretary))),
		...(await timed('matrix', () => ask(address, '/office/cells', leader))),
		...(await timed('meeting', () => ask(address, meeting, secretary))),
		weekScriptKb: scriptKb(week),
		portalScriptKb: scriptKb(await (await ask(address, '/', '')).text())
	};
}

async function ask(address: string, path: string, cookie: string): Promise<Response> {
	const answer = await fetch(address + path, { headers: { cookie }, redirect: 'manual' });
	if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
	return answer;
}

async function signIn(address: string, post: string): Promise<string> {
	const { username, password } = demonstrationSignIns().find((offered) => offered.post === post)!;
	const answer = await fetch(`${address}/sign-in?/password`, {
		method: 'POST',
		headers: { origin: address },
		body: new URLSearchParams({ username, password }),
		redirect: 'manual'
	});
	const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
	if (!cookie) throw new Error(`${username} could not sign in: ${answer.status}`);
	return cookie;
}

async function timed(name: string, work: () => Promise<Response>): Promise<Record<string, number>> {
	for (let nth = 0; nth < WARM_UP; nth += 1) await (await work()).arrayBuffer();
	const seen: number[] = [];
	const worked: number[] = [];
	for (let nth = 0; nth < REQUESTS; nth += 1) {
		const from = performance.now();
		const answer = await work();
		await answer.arrayBuffer();
		seen.push(performance.now() - from);
		worked.push(Number(/dur=([\d.]+)/.exec(answer.headers.get('server-timing') ?? '')?.[1]));
	}
	return {
		[`${name}ServerP50Ms`]: at(worked, 0.5),
		[`${name}ServerP95Ms`]: at(worked, 0.95),
		[`${name}SeenP95Ms`]: at(seen, 0.95)
	};
}

function at(taken: number[], share: number): number {
	taken.sort((a, b) => a - b);
	return Math.round(taken[Math.ceil(taken.length * share) - 1]! * 10) / 10;
}

/** Every script that the page names, and what those import, each compressed; kB. */
function scriptKb(html: string): number {
	const client = join(findRoot(), 'build/client');
	const waiting = [...html.matchAll(/_app\/immutable\/[\w./-]+\.js/g)].map(([path]) => path);
	const sizes = new Map<string, number>();
	for (let path = waiting.pop(); path; path = waiting.pop()) {
		if (sizes.has(path)) continue;
		const script = readFileSync(join(client, path));
		sizes.set(path, brotliCompressSync(script).length);
		for (const [, next] of script.toString().matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
			waiting.push(posix.join(dirname(path), next!));
	}
	const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	return Math.round(bytes / 100) / 10;
}

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});

async function untilReady(address: string, app: ChildProcess): Promise<void> {
	const deadline = performance.now() + LONGEST_START_MS;
	while (performance.now() < deadline) {
		if (app.exitCode !== null) throw new Error(`the application ended with ${app.exitCode} before it was ready`);
		const answer = await fetch(`${address}/readyz`).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((resume) => setTimeout(resume, 200));
	}
	throw new Error('the application was not ready in time');
}
