import { randomBytes } from 'node:crypto';
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Binaries, embeddedBinaries, embeddedPackage } from './binaries.ts';
import { isBeyondReach, type SystemUser, serverUser } from './run-as.ts';

/** Where the parts of one cluster lie. */
export type Place = {
	/** Ours: lock, passwords, and the pointer to `home` when that had to be elsewhere. */
	folder: string;
	/** The server user's: the cluster and its socket. */
	home: string;
	/** PGDATA. */
	cluster: string;
	user: SystemUser | undefined;
};

/** Root's data where other users cannot go is kept here, a folder for each cluster. */
const SERVICE_DATA = '/var/lib';

/** The longest address of a unix socket, in bytes, without its closing zero. */
const LONGEST_SOCKET_PATH = 107;

/**
 * Finds or decides where the cluster of a data folder lies.
 * Usually inside it; where the server's user cannot enter the data folder, in one of its own under /var/lib.
 *
 * @param say tells whoever starts the program that the data is elsewhere
 */
export function findPlace(dataDir: string, say: (text: string) => void): Place {
	const folder = join(dataDir, 'postgres');
	mkdirSync(folder, { recursive: true });
	const pointer = join(folder, 'location');
	if (existsSync(pointer)) return placeAt(folder, readFileSync(pointer, 'utf8').trim());
	const here = placeAt(folder, folder);
	if (here.user) letThrough(dataDir, folder);
	if (!isBeyondReach(here.user, folder)) return here;

	const elsewhere = mkdtempSync(join(SERVICE_DATA, 'coso-'));
	chmodSync(elsewhere, 0o755);
	writeFileSync(pointer, elsewhere);
	say(`The database lies in ${elsewhere}: its user may not enter ${dataDir}.`);
	return placeAt(folder, elsewhere);
}

/** Our own two folders may be passed by others, not listed: temporary ones are made closed. Their parents are not ours. */
function letThrough(...folders: string[]): void {
	for (const folder of folders) chmodSync(folder, statSync(folder).mode | 0o011);
}

function placeAt(folder: string, home: string): Place {
	const cluster = join(home, 'cluster');
	return { folder, home, cluster, user: serverUser(cluster) };
}

/** The npm package's PostgreSQL, copied beside the cluster where the server's user cannot enter node_modules. */
export function reachableBinaries(place: Place): Binaries {
	const source = embeddedPackage();
	if (!isBeyondReach(place.user, source)) return embeddedBinaries(source, place.home);
	const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
	const copy = join(place.home, `postgresql-${version}`);
	if (!existsSync(copy)) {
		const half = `${copy}.${randomBytes(4).toString('hex')}`;
		cpSync(source, half, { recursive: true, verbatimSymlinks: true });
		renameSync(half, copy);
	}
	return embeddedBinaries(copy, place.home);
}

/** Makes an empty folder for the server's user alone. */
export function makeFolderFor(user: SystemUser | undefined, folder: string): string {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (user) chownSync(folder, user.uid, user.gid);
	return folder;
}

/** A folder for the unix socket, under the temporary folder where the data folder's own name is too long. */
export function makeSocketFolder({ home, user }: Place): string {
	const near = join(home, 'run');
	if (Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH) return makeFolderFor(user, near);
	const far = mkdtempSync(join(tmpdir(), 'coso-'));
	if (user) chownSync(far, user.uid, user.gid);
	return far;
}

/** Removes a cluster for good, wherever its parts are. */
export function removePlace(dataDir: string): void {
	const pointer = join(dataDir, 'postgres/location');
	const elsewhere = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : undefined;
	if (elsewhere && dirname(elsewhere) === SERVICE_DATA && basename(elsewhere).startsWith('coso-')) {
		rmSync(elsewhere, { recursive: true, force: true });
	}
	rmSync(join(dataDir, 'postgres'), { recursive: true, force: true });
}
