import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poolOf } from '#lib/db/database.ts';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { freshDatabase } from '../tests/database.ts';
import { checkHistories } from '../tests/phones/check-histories.ts';

const HISTORIES = Number(process.env.PHONE_HISTORIES ?? 10_000);
const LONGEST_MS = 90 * 60_000;

/** Random histories of two to four phones and an office: every saved command once, or kept for a person to decide. */
export default async function phoneHistories(): Promise<Record<string, number>> {
	const dataDir = mkdtempSync(join(tmpdir(), 'coso-phone-histories-'));
	const cluster = await openCluster({ dataDir, throwAway: true });
	process.env.TEST_DATABASE_URLS = JSON.stringify([
		{ name: 'embedded', ownerUrl: cluster.ownerUrl, webUrl: cluster.webUrl }
	]);
	const seed = Date.now() % 2 ** 31;
	const tally = { saved: 0, done: 0, parked: 0, quarantined: 0, unfit: 0 };
	const from = performance.now();
	try {
		const database = await freshDatabase();
		await checkHistories(poolOf(database.ownerUrl), {
			count: HISTORIES,
			seed,
			stopAfterMs: LONGEST_MS,
			async onPlayed({ phones }) {
				for (const phone of phones) {
					tally.saved += phone.acknowledged.length;
					for (const { fate } of await phone.settled()) tally[fate]++;
				}
			}
		});
		await database.close();
	} finally {
		await cluster.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
	return { histories: HISTORIES, seed, ...tally, seconds: Math.round((performance.now() - from) / 1000) };
}
