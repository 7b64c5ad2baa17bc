import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findRoot } from '#lib/root.ts';
import { ask, REQUESTS, signIn, timed } from './app/ask.ts';
import { startApp } from './app/start-app.ts';

/**
 * The server's own time for pages, and the time until the asking program has read them over loopback, one after the
 * other; and the script that pages load.
 */
export default async function pages(): Promise<Record<string, number | string>> {
	const data = mkdtempSync(join(tmpdir(), 'coso-pages-'));
	const app = await startApp(data);
	try {
		return await measure(app.address);
	} finally {
		await app.stop();
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
