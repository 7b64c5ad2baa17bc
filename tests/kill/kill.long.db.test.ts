import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '#domains/access/server/verify-audit.ts';
import { closePools, poolOf } from '#lib/db/database.ts';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { migrate } from '#lib/db/migrate.ts';
import { setPlace } from '#lib/db/place.ts';
import { carryOutNext } from '#house/phone/inbox/server/carry-out.ts';
import { buildWorld } from '../world.ts';

const ROUNDS = 20;
/** Longest a round is left to work before it is killed, in milliseconds. */
const LONGEST_ROUND_MS = 700;

const folder = mkdtempSync(join(tmpdir(), 'coso-kill-'));
afterAll(() => {
	closePools();
	rmSync(folder, { recursive: true, force: true });
});

/** Every process of the database in the folder, found as an administrator would. */
const killDatabase = (): void => {
	try {
		execFileSync('pkill', ['-KILL', '-f', join(folder, 'postgres')]);
	} catch {
		// pkill exits 1 when nothing was left to kill.
	}
};

/** Lets a server work for some time, then kills it and its database without warning. Answers what it acknowledged. */
function workUntilKilled(afterMs: number): Promise<string[]> {
	const server = spawn(process.execPath, ['tests/kill/stream-of-commands.ts', folder], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const acknowledged: string[] = [];
	return new Promise((resolve) => {
		const lines = createInterface({ input: server.stdout });
		lines.on('line', (line) => {
			if (line !== 'ready') return void acknowledged.push(line);
			setTimeout(() => {
				server.kill('SIGKILL');
				killDatabase();
			}, afterMs);
		});
		lines.on('close', () => resolve(acknowledged));
	});
}

// Only the embedded database is ours to kill; another server's durability is its administrator's.
describe('a server killed at any moment', () => {
	test(`loses no acknowledged command in ${ROUNDS} kills, and starts again without a hand`, async () => {
		const first = await openCluster({ dataDir: folder });
		await migrate(first.ownerUrl);
		await buildWorld(poolOf(first.ownerUrl));
		await closePools();
		await first.stop();

		const acknowledged: string[] = [];
		for (let round = 0; round < ROUNDS; round++)
			acknowledged.push(...(await workUntilKilled(Math.random() * LONGEST_ROUND_MS)));

		const cluster = await openCluster({ dataDir: folder });
		const owner = poolOf(cluster.ownerUrl);
		setPlace({ ...cluster, filesDir: '', secret: new Uint8Array(32), isDemonstration: false });
		// What a phone brought and nobody had carried out yet.
		while (await carryOutNext(new Date()));
		const { rows: kept } = await owner.query(`select id from command_log where command = 'direction.create-task'`);
		const keptIds = new Set(kept.map((row) => row.id));
		expect(acknowledged.length).toBeGreaterThan(ROUNDS);
		expect(acknowledged.filter((id) => !keptIds.has(id))).toEqual([]);
		const { rows } = await owner.query('select count(*)::int as tasks from task');
		expect(rows[0].tasks).toBe(keptIds.size);
		const { rows: all } = await owner.query('select count(*)::int as commands from command_log');
		expect(await verifyAudit(cluster.ownerUrl)).toMatchObject({ ok: true, entries: all[0].commands });
		await closePools();
		await cluster.stop();
	}, 240_000);
});
