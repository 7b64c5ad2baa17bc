import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { addressOf, raiseServer, stopUnlessShared } from './server.ts';
import { withStartLock } from './start-lock.ts';

export type ClusterOptions = {
	/** Folder of this installation's data; made when missing. */
	dataDir: string;
	/** Another PostgreSQL than the one that npm brought. */
	binaries?: Binaries;
	/** For tests: nothing is forced to the disk. */
	throwAway?: boolean;
	/** Starts the server again when it dies while this program runs. */
	keepAlive?: boolean;
	/** Hears what a person should know, such as data that lies elsewhere. */
	say?: (text: string) => void;
};

export type Cluster = {
	/** Login that owns the database: migrations, imports, backups. */
	ownerUrl: string;
	/** Restricted login of the web server. */
	webUrl: string;
	/** Whether this call started the server; false when it found one running. */
	startedHere: boolean;
	/** Takes this program's hand off the server, and stops it unless another program uses it. */
	stop(): Promise<void>;
};

let opened = 0;
/** All connections of one opening bear its name: by it stop() tells them from those of others. */
const nextName = (): string => `coso:${process.pid}:${++opened}`;

/**
 * Opens the embedded PostgreSQL of a data folder: makes it, starts it, or shares the one that runs.
 * What an earlier kill left behind is cleared first; what was committed before it is there.
 *
 * @throws DatabaseFault with a sentence for whoever starts the program
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
	const folder = join(options.dataDir, 'postgres');
	mkdirSync(folder, { recursive: true });
	const alone = <T>(work: () => Promise<T>) => withStartLock(join(folder, 'start.lock'), work);

	const name = nextName();
	let server = await alone(() => raiseServer(options, name));
	let stopping = false;
	const watch = () =>
		server.keeper.once('end', async () => {
			if (stopping || !options.keepAlive) return;
			server = await alone(() => raiseServer(options, name));
			watch();
		});
	watch();

	return {
		ownerUrl: addressOf(server.postmaster, { name, user: 'coso_owner', password: server.passwords.owner }),
		webUrl: addressOf(server.postmaster, { name, user: 'coso_web', password: server.passwords.web }),
		startedHere: server.startedHere,
		stop: () => {
			stopping = true;
			return alone(() => stopUnlessShared(server, name));
		}
	};
}
