import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	closeSync,
	existsSync,
	openSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type Binaries, serverEnvironment } from './binaries.ts';
import { makeSocketFolder, type Place } from './place.ts';
import { isRunning, isServerOf, leftBehind, seesProcesses } from './processes.ts';
import { type Endpoint, serverSettings } from './settings.ts';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/** What a running server wrote into postmaster.pid. */
export type Postmaster = {
	pid: number;
	/** Folder of its unix socket, or an address; undefined until it listens. */
	host: string | undefined;
	port: number;
};

const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid');

const pidIn = (cluster: string): number =>
	existsSync(pidFile(cluster)) ? Number.parseInt(readFileSync(pidFile(cluster), 'utf8'), 10) : 0;

/**
 * The server of the cluster, if one runs.
 *
 * @see https://www.postgresql.org/docs/18/storage-file-layout.html for the file it writes line by line
 */
export function runningPostmaster(cluster: string): Postmaster | undefined {
	if (!existsSync(pidFile(cluster))) return undefined;
	const lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
	const pid = Number(lines[0]);
	if (!isServerOf(pid, realpathSync(cluster))) return undefined;
	return { pid, port: Number(lines[3]), host: lines[4] || lines[5] || undefined };
}

/**
 * Clears what a killed server left: its own children, which hold the shared memory,
 * and a pid file whose number may belong to a stranger by now.
 *
 * @returns whether nothing is left; otherwise ask again once the children are gone
 */
export function clearDeadServer(cluster: string): boolean {
	const orphans = leftBehind(realpathSync(cluster));
	for (const pid of orphans) {
		try {
			process.kill(pid, 'SIGKILL');
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		}
	}
	if (orphans.length > 0) return false;
	// Where children cannot be seen, the server finds by this file whether they still hold its memory.
	if (seesProcesses() || isRunning(pidIn(cluster))) rmSync(pidFile(cluster), { force: true });
	return true;
}

/**
 * Removes the socket of a dead server and its lock. The folder is this cluster's own and no server of it is left; the
 * number in the lock may be a zombie's, which nobody reaped and PostgreSQL takes for alive.
 */
function clearSockets(socketFolder: string): void {
	if (!seesProcesses()) return;
	for (const name of readdirSync(socketFolder))
		if (name.startsWith('.s.PGSQL.')) rmSync(join(socketFolder, name), { force: true });
}

/** A socket in a folder that is closed to others; on Windows, where Node has no such sockets, a free port. */
async function makeEndpoint(place: Place): Promise<Endpoint> {
	if (process.platform !== 'win32') {
		const socketFolder = makeSocketFolder(place);
		clearSockets(socketFolder);
		return { socketFolder };
	}
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return { port };
}

/** Starts the server so that it outlives this program, as it outlives any of those that share it. */
export async function startPostmaster(place: Place, binaries: Binaries, throwAway: boolean): Promise<ChildProcess> {
	const settings = serverSettings(await makeEndpoint(place), throwAway);
	const log = openLog(place);
	const child = spawn(
		join(binaries.bin, 'postgres'),
		['-D', place.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
		{ ...place.user, cwd: place.home, env: serverEnvironment(binaries), detached: true, stdio: ['ignore', log, log] }
	);
	closeSync(log);
	await once(child, 'spawn');
	child.unref();
	return child;
}

const logFile = (place: Place): string => join(place.folder, 'postgres.log');

function openLog(place: Place): number {
	const file = logFile(place);
	const isLong = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES;
	if (isLong) renameSync(file, `${file}.old`);
	return openSync(file, 'a', 0o600);
}

/** The last lines that the server wrote, for the sentence that says why it did not start. */
export function lastWords(place: Place): string {
	return existsSync(logFile(place)) ? readFileSync(logFile(place), 'utf8').trim().split('\n').slice(-5).join('\n') : '';
}
