import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findRoot } from '#lib/root.ts';

/** A first start installs nothing, but builds and fills the database. */
const LONGEST_START_MS = 400_000;

/** The application with the demonstration, where nothing else is set, in a process of its own. */
export async function startApp(
	data: string,
	settings: Record<string, string> = {}
): Promise<{ address: string; pid: number; stop: () => Promise<void> }> {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const env = { ...process.env, PORT: String(port), ORIGIN: address, COSO_DATA: data, ...settings };
	const app = spawn(process.execPath, ['scripts/start.ts'], {
		cwd: findRoot(),
		env,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	await untilReady(address, app);
	return {
		address,
		pid: app.pid!,
		async stop() {
			if (app.exitCode === null && app.kill('SIGTERM')) await once(app, 'exit');
		}
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as { port: number };
	server.close();
	return port;
}

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
