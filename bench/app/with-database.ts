import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { freshDatabase, type TestDatabase } from '../../tests/database.ts';

/** Works on an embedded database of its own that holds the world of the tests, and leaves nothing behind. */
export async function withDatabase<T>(name: string, work: (database: TestDatabase) => Promise<T>): Promise<T> {
	const dataDir = mkdtempSync(join(tmpdir(), `coso-${name}-`));
	const cluster = await openCluster({ dataDir });
	process.env.TEST_DATABASE_URLS = JSON.stringify([
		{ name: 'embedded', ownerUrl: cluster.ownerUrl, webUrl: cluster.webUrl }
	]);
	process.env.TEST_DATABASE = 'embedded';
	const database = await freshDatabase();
	try {
		return await work(database);
	} finally {
		await database.close();
		await cluster.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}
