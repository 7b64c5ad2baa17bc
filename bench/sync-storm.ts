import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { at } from './app/ask.ts';
import { startApp } from './app/start-app.ts';
import { makeCells, type StormCell } from './sync-storm/cells.ts';
import { outboxOf } from './sync-storm/outbox.ts';
import { askAgain, synchronise } from './sync-storm/phone.ts';

/** Phones that come into signal in the same second; fewer for a quick look. */
const PHONES = Number(process.env.STORM_PHONES ?? 1_000);
/** Phones that are not of the storm: the server has answered before. */
const WARM_UP = 8;

type Figures = Record<string, number | string>;

/**
 * A thousand phones at once, each with the twenty commands of a meeting, then with nothing to send; over loopback, with server,
 * database and all the phones' ends on the same processors.
 */
export default async function syncStorm(): Promise<Figures> {
	const dataDir = mkdtempSync(join(tmpdir(), 'coso-storm-'));
	const app = await startApp(dataDir);
	const cluster = await openCluster({ dataDir });
	try {
		const cells = await makeCells(cluster.ownerUrl, PHONES + WARM_UP);
		for (const cell of cells.slice(PHONES)) await synchronise(app.address, cell, outboxOf(cell, new Date()));
		return await measure(app, cells.slice(0, PHONES));
	} finally {
		await cluster.stop();
		await app.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

async function measure(app: { address: string; pid: number }, cells: StormCell[]): Promise<Figures> {
	const now = new Date();
	const outboxes = cells.map((cell) => outboxOf(cell, now));
	const before = memoryMb(app.pid, 'VmRSS');
	const from = performance.now();
	const synced = await Promise.all(cells.map((cell, nth) => synchronise(app.address, cell, outboxes[nth]!)));
	const seconds = (performance.now() - from) / 1_000;
	const fates = synced.flatMap((one) => one.fates);

	const asked = await Promise.all(cells.map((cell, nth) => askAgain(app.address, cell, synced[nth]!.etag ?? '""')));
	return {
		phones: cells.length,
		commands: fates.length,
		carriedOut: fates.filter((fate) => fate === 'done').length,
		totalSeconds: Math.round(seconds * 10) / 10,
		commandsPerSecond: Math.round(fates.length / seconds),
		wholeP50Ms: at(of('wholeMs'), 0.5),
		wholeP95Ms: at(of('wholeMs'), 0.95),
		outboxP95Ms: at(of('outboxMs'), 0.95),
		parcelP95Ms: at(of('parcelMs'), 0.95),
		triesMost: at(of('tries'), 1),
		unchanged: asked.filter(({ status }) => status === 304).length,
		unchangedP50Ms: at(
			asked.map(({ ms }) => ms),
			0.5
		),
		unchangedP95Ms: at(
			asked.map(({ ms }) => ms),
			0.95
		),
		serverMbBefore: before,
		serverMbMost: memoryMb(app.pid, 'VmHWM')
	};

	function of(key: 'wholeMs' | 'outboxMs' | 'parcelMs' | 'tries'): number[] {
		return synced.map((one) => one[key]);
	}
}

/** What the server process holds (VmRSS), or held at most (VmHWM), as Linux counts it. */
const memoryMb = (pid: number, what: 'VmRSS' | 'VmHWM'): number =>
	Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024);
