import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Binaries, systemBinaries } from '#lib/db/embedded/binaries.ts';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { removePlace } from '#lib/db/embedded/place.ts';
import { migrate } from '#lib/db/migrate.ts';
import { installFirst } from './apt.ts';

/** One database that tests run on, as they find it in TEST_DATABASE_URLS. */
export type TestDatabase = { name: string; ownerUrl: string; webUrl: string };
export type ThrowAway = TestDatabase & { remove(): Promise<void> };

/** PostgreSQL of the system, installed now where there is none and it may be. */
export function findSystemPostgres(): Binaries | undefined {
	return systemBinaries() ?? (installFirst('postgresql-15', 'postgresql') ? systemBinaries() : undefined);
}

/** A migrated database in a temporary folder: the embedded one, or one of the system's PostgreSQL. */
export async function openThrowAway(name: string, binaries?: Binaries): Promise<ThrowAway> {
	const dataDir = mkdtempSync(join(tmpdir(), 'coso-test-'));
	const cluster = await openCluster({ dataDir, binaries, throwAway: true });
	const remove = async () => {
		await cluster.stop();
		removePlace(dataDir);
		rmSync(dataDir, { recursive: true, force: true });
	};
	try {
		await migrate(cluster.ownerUrl);
	} catch (fault) {
		await remove();
		throw fault;
	}
	return { name, ownerUrl: cluster.ownerUrl, webUrl: cluster.webUrl, remove };
}
