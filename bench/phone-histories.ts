import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from '#domains/access/server/password.ts';
import { poolOf } from '#lib/db/database.ts';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { freshDatabase } from '../tests/database.ts';
import { checkHistories } from '../tests/phones/check-histories.ts';
import type { Played } from '../tests/phones/play.ts';
import { WORLD } from '../tests/world.ts';

const HISTORIES = Number(process.env.PHONE_HISTORIES ?? 10_000);
/** After so long no further histories are begun: the result says how many were played. */
const LONGEST_MS = Number(process.env.PHONE_MINUTES ?? 90) * 60_000;
/** One set of histories that takes longer than this hangs. */
const LONGEST_SET_MS = 15 * 60_000;
/** Histories of one database: later ones must not be slower because thousands of cells lie there already. */
const IN_ONE_DATABASE = 400;
/** Histories played side by side, each in a cell of its own: one waits for the database while another works. */
const LANES = 4;

/** Random histories of two to four phones and an office: every saved command once, or kept for a person to decide. */
export default async function phoneHistories(): Promise<Record<string, number>> {
	const dataDir = mkdtempSync(join(tmpdir(), 'coso-phone-histories-'));
	const cluster = await openCluster({ dataDir, throwAway: true });
	process.env.TEST_DATABASE_URLS = JSON.stringify([
		{ name: 'embedded', ownerUrl: cluster.ownerUrl, webUrl: cluster.webUrl }
	]);
	const firstSeed = Number(process.env.PHONE_SEED ?? Date.now() % 2 ** 31);
	const passwordHash = await hashPassword(WORLD.password);
	const tally = { saved: 0, done: 0, parked: 0, quarantined: 0, unfit: 0 };
	const onPlayed = async ({ phones }: Played) => {
		for (const phone of phones) {
			tally.saved += phone.acknowledged.length;
			for (const { fate } of await phone.settled()) tally[fate]++;
		}
	};
	const from = performance.now();
	let played = 0;
	let seed = firstSeed;
	try {
		while (played < HISTORIES && performance.now() - from < LONGEST_MS) {
			const database = await freshDatabase();
			const count = Math.ceil(Math.min(IN_ONE_DATABASE, HISTORIES - played) / LANES);
			const lanes = Array.from({ length: LANES }, () =>
				checkHistories(poolOf(database.ownerUrl), {
					count,
					seed: seed++,
					passwordHash,
					stopAfterMs: LONGEST_SET_MS,
					onPlayed
				})
			);
			await Promise.all(lanes);
			await database.close();
			played += count * LANES;
		}
	} finally {
		await cluster.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
	return { histories: played, firstSeed, ...tally, seconds: Math.round((performance.now() - from) / 1000) };
}
