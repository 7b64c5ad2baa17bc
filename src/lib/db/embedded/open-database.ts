import { join } from 'node:path';
import type { Config } from '#lib/config.ts';
import { openCluster } from './cluster.ts';

export type OpenDatabase = {
	kind: 'embedded' | 'server';
	/** Login that owns the tables: migrations, imports, backups. */
	ownerUrl: string;
	/** Login of the web server. The owner's own where a real database was given with one address only. */
	webUrl: string;
	/** Takes this program's hand off it. A real database goes on running. */
	stop(): Promise<void>;
};

/**
 * Opens the database that the configuration names.
 *
 * @throws DatabaseFault when the embedded one cannot run on this machine
 */
export async function openDatabase(
	{ dataDir, databaseUrl, databaseWebUrl }: Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseWebUrl'>,
	{ keepAlive = false, say }: { keepAlive?: boolean; say?: (text: string) => void } = {}
): Promise<OpenDatabase> {
	if (databaseUrl) {
		return {
			kind: 'server',
			ownerUrl: databaseUrl,
			webUrl: databaseWebUrl ?? databaseUrl,
			stop: async () => undefined
		};
	}
	return { kind: 'embedded', ...(await openCluster({ dataDir, keepAlive, say })) };
}

/** Where uploaded files lie, each under the hash of its content. */
export const filesFolder = (dataDir: string): string => join(dataDir, 'files');
