import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { at } from './app/ask.ts';
import { startApp } from './app/start-app.ts';
import { makeCells, type StormCell } from './sync-storm/cells.ts';
import { type Brought, outboxOf } from './sync-storm/outbox.ts';
import { askAgain, type Synced, synchronise } from './sync-storm/phone.ts';
import { countRows } from './sync-storm/rows.ts';

/** Phones that come into signal in the same second; fewer for a quick look. */
const PHONES = Number(process.env.STORM_PHONES ?? 1_000);
/** Phones that are not of the storm: the server has answered before. */
const WARM_UP = 8;

type Figures = Record<string, number | string>;
type App = { address: string; pid: number };

/**
 * A thousand phones at once, each with the twenty commands of a meeting, then with nothing to send; over loopback, with server,
 * database and all the phones' ends on the same processors.
 */
export default async function syncStorm(): Promise<Figures> {
	const dataDir = mkdtempSync(join(tmpdir(), 'coso-storm-'));
	const app = await startApp(dataDir, { COSO_DEMO: 'off' });
	const cluster = await openCluster({ dataDir });
	try {
		const cells = await makeCells(cluster.ownerUrl, PHONES + WARM_UP);
		for (const cell of cells.slice(PHONES)) {
			const { etag = '""' } = await synchronise(app.address, cell, outboxOf(cell, new Date()).body);
			await askAgain(app.address, cell, etag);
		}
		return await measure(app, cluster.ownerUrl, cells.slice(0, PHONES));
	} finally {
		await cluster.stop();
		await app.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

async function measure(app: App, ownerUrl: string, cells: StormCell[]): Promise<Figures> {
	const now = new Date();
	const brought = cells.map((cell) => outboxOf(cell, now));
	const before = memoryMb(app.pid, 'VmRSS');
	const from = new Date();
	const synced = await Promise.all(cells.map((cell, nth) => synchronise(app.address, cell, brought[nth]!.body)));
	const asked = await Promise.all(cells.map((cell, nth) => askAgain(app.address, cell, synced[nth]!.etag ?? '""')));
	const ids = brought.flatMap(({ ids }: Brought) => ids);
	const { lost, twice, leftInInbox, lastAt } = await countRows(ownerUrl, ids, codesOf(cells));

	const of = (key: 'hasItMs' | 'fatesMs' | 'parcelMs' | 'requests') => synced.map((one: Synced) => one[key]);
	const fates = synced.flatMap((one) => one.fates);
	const untilAllHad = at(of('hasItMs'), 1);
	const carriedOutMs = lastAt.getTime() - from.getTime();
	const unchangedMs = asked.map(({ ms }) => ms);
	return {
		phones: cells.length,
		takenIn: synced.filter(({ isTakenIn }) => isTakenIn).length,
		hasItP50Ms: at(of('hasItMs'), 0.5),
		hasItP95Ms: at(of('hasItMs'), 0.95),
		hasItMostMs: untilAllHad,
		deliveriesPerSecond: Math.round(cells.length / (untilAllHad / 1_000)),
		commands: ids.length,
		carriedOut: fates.filter((fate) => fate === 'done').length,
		lost,
		twice,
		leftInInbox,
		carriedOutSeconds: Math.round(carriedOutMs / 100) / 10,
		commandsPerSecond: Math.round(ids.length / (carriedOutMs / 1_000)),
		fatesP50Ms: at(of('fatesMs'), 0.5),
		fatesP95Ms: at(of('fatesMs'), 0.95),
		parcelP95Ms: at(of('parcelMs'), 0.95),
		requestsMost: at(of('requests'), 1),
		unchanged: asked.filter(({ status }) => status === 304).length,
		unchangedP50Ms: at(unchangedMs, 0.5),
		unchangedP95Ms: at(unchangedMs, 0.95),
		serverMbBefore: before,
		serverMbMost: memoryMb(app.pid, 'VmHWM')
	};
}

const codesOf = (cells: StormCell[]): string[] => cells.map(({ code }) => code);

/** What the server process holds (VmRSS), or held at most (VmHWM), as Linux counts it. */
const memoryMb = (pid: number, what: 'VmRSS' | 'VmHWM'): number =>
	Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024);
