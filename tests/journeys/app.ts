import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the started application, without a slash at the end. */
		appAddress: string;
		/** Where what it prints is kept while it runs. */
		appLog: string;
		/** Its data folder, with the database in it. */
		appData: string;
	}
}

const LONGEST_START_MS = 180_000;

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});

async function untilReady(address: string, app: ChildProcess): Promise<void> {
	const deadline = Date.now() + LONGEST_START_MS;
	while (Date.now() < deadline) {
		if (app.exitCode !== null) throw new Error(`the application ended with ${app.exitCode} before it was ready`);
		const answer = await fetch(`${address}/readyz`).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((resume) => setTimeout(resume, 150));
	}
	throw new Error('the application was not ready in time');
}

/** Starts the application as a newcomer does, with the demonstration commune, once for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const data = mkdtempSync(join(tmpdir(), 'coso-journeys-'));
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const env = { ...process.env, PORT: String(port), ORIGIN: address, COSO_DATA: data };
	const app = spawn(process.execPath, ['scripts/start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	const log = join(data, 'printed.log');
	writeFileSync(log, '');
	for (const printed of [app.stdout, app.stderr]) printed.on('data', (part) => appendFileSync(log, part));
	app.stderr.pipe(process.stderr);
	await untilReady(address, app);
	project.provide('appAddress', address);
	project.provide('appLog', log);
	project.provide('appData', data);
	return async () => {
		const ended = new Promise((resolve) => app.once('exit', resolve));
		app.kill('SIGTERM');
		await ended;
		rmSync(data, { recursive: true, force: true });
	};
}
