import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { removePlace } from '#lib/db/embedded/place.ts';
import { findRoot } from '#lib/root.ts';

const PATIENCE_MS = 10 * 60_000;
const ASK_AGAIN_MS = 20;

/** `npm start` until /readyz answers: on a clean clone of the last commit with npm's cache as it is, and again after it was stopped. */
export default async function start(): Promise<Record<string, number>> {
	const folder = mkdtempSync(join(tmpdir(), 'coso-start-'));
	try {
		execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${findRoot()}`, folder]);
		const coldStartMs = await startOnce(folder);
		const warm = [await startOnce(folder), await startOnce(folder), await startOnce(folder)];
		return { coldStartMs, warmStartMs: warm.sort((a, b) => a - b)[1]! };
	} finally {
		removePlace(join(folder, 'var'));
		rmSync(folder, { recursive: true, force: true });
	}
}

async function startOnce(folder: string): Promise<number> {
	const from = performance.now();
	const child = spawn('npm', ['start'], { cwd: folder, env: environment(), stdio: ['ignore', 'pipe', 'inherit'] });
	const ended = once(child, 'close');
	try {
		await untilReady(await addressFrom(child.stdout));
		return Math.round(performance.now() - from);
	} finally {
		child.kill('SIGTERM');
		await ended;
	}
}

/** A newcomer's: without what this process was started with. */
function environment(): NodeJS.ProcessEnv {
	const ours = /^(npm_|COSO_|OIDC_|DATABASE_|NODE_(ENV|OPTIONS|CHANNEL)|ORIGIN$|HOST$)/;
	return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))), PORT: '0' };
}

async function addressFrom(printed: Readable): Promise<string> {
	let text = '';
	for await (const chunk of printed.iterator({ destroyOnReturn: false })) {
		text += chunk;
		const address = /http:\/\/[\d.]+:\d+/.exec(text)?.[0];
		if (address) return address;
	}
	throw new Error(`npm start ended without an address:\n${text}`);
}

async function untilReady(address: string): Promise<void> {
	const until = performance.now() + PATIENCE_MS;
	while (performance.now() < until) {
		const answer = await fetch(`${address}/readyz`).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((later) => setTimeout(later, ASK_AGAIN_MS));
	}
	throw new Error(`${address} was not ready in time`);
}
