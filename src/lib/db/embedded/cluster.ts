import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg, { type Client } from 'pg';
import type { Binaries } from './binaries.ts';
import { DatabaseFault } from './fault.ts';
import { DATABASE, ensureLogins } from './logins.ts';
import { type Passwords, readPasswords } from './passwords.ts';
import { findPlace, type Place, reachableBinaries } from './place.ts';
import {
	clearDeadServer,
	createCluster,
	lastWords,
	type Postmaster,
	runningPostmaster,
	startPostmaster
} from './postmaster.ts';
import { isServerOf } from './processes.ts';
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

const LOOK_AGAIN_MS = 15;
/** A server that must first replay its journal may need this long. */
const READY_WITHIN_MS = 300_000;
const STOPPED_WITHIN_MS = 30_000;

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

/** @see https://www.postgresql.org/docs/18/libpq-connect.html#LIBPQ-CONNSTRING-URIS */
function addressOf({ host = '', port }: Postmaster, { user, password, name, database = DATABASE }: Login): string {
	const query = new URLSearchParams({ host, port: String(port), application_name: name });
	return `postgresql://${user}:${password}@/${database}?${query}`;
}

type Login = { user: string; password: string; name: string; database?: string };

const keeperLogin = ({ superuser: password }: Passwords, name: string): Login => ({
	user: 'postgres',
	password,
	name,
	database: 'postgres'
});

type Server = { keeper: Client; postmaster: Postmaster; place: Place; passwords: Passwords; startedHere: boolean };

async function raiseServer(options: ClusterOptions, name: string): Promise<Server> {
	const place = findPlace(options.dataDir, options.say ?? (() => undefined));
	const passwords = readPasswords(place);
	const until = Date.now() + READY_WITHIN_MS;
	let child: ChildProcess | undefined;
	while (Date.now() < until) {
		const postmaster = existsSync(place.cluster) ? runningPostmaster(place.cluster) : undefined;
		const keeper = postmaster?.host && (await tryConnect(addressOf(postmaster, keeperLogin(passwords, name))));
		if (postmaster && keeper) {
			await ensureLogins(keeper, passwords);
			mayEndDuring(keeper, true);
			return { keeper, postmaster, place, passwords, startedHere: child !== undefined };
		}
		if (!postmaster && !child) child = await startServer(place, passwords, options);
		else if (hasEnded(child)) throw new DatabaseFault(`PostgreSQL did not start:\n${lastWords(place)}`);
		await sleep(LOOK_AGAIN_MS);
	}
	throw new DatabaseFault(`PostgreSQL was not ready within five minutes:\n${lastWords(place)}`);
}

const hasEnded = (child: ChildProcess | undefined): boolean =>
	child !== undefined && (child.exitCode !== null || child.signalCode !== null);

/** Undefined while children of a killed server are still going. */
async function startServer(
	place: Place,
	passwords: Passwords,
	{ binaries = reachableBinaries(place), throwAway = false }: ClusterOptions
): Promise<ChildProcess | undefined> {
	if (!existsSync(place.cluster)) createCluster(place, binaries, passwords, throwAway);
	return clearDeadServer(place.cluster) ? startPostmaster(place, binaries, throwAway) : undefined;
}

/** Not yet there, starting up, or going down: the answers of a server that is worth asking again. */
const PASSING = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', '57P01', '53300'];

/** A connection that shows, for as long as it lasts, that this program uses the server. */
async function tryConnect(url: string): Promise<Client | undefined> {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => undefined);
	try {
		await client.connect();
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (PASSING.includes(code ?? '') || message.includes('terminated unexpectedly')) return undefined;
		throw new DatabaseFault(`PostgreSQL does not let this program in: ${message}`);
	}
	return client;
}

/** The connection that waits in the background must not keep the program from ending; a query in work must. */
function mayEndDuring(client: Client, idle: boolean): void {
	const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
	if (idle) stream.unref();
	else stream.ref();
}

async function stopUnlessShared({ keeper, postmaster, place }: Server, name: string): Promise<void> {
	mayEndDuring(keeper, false);
	const others = await countOthers(keeper, name);
	await keeper.end();
	if (others !== 0) return;
	process.kill(postmaster.pid, 'SIGINT');
	const until = Date.now() + STOPPED_WITHIN_MS;
	while (isServerOf(postmaster.pid, place.cluster)) {
		if (Date.now() > until) throw new DatabaseFault(`PostgreSQL did not stop:\n${lastWords(place)}`);
		await sleep(LOOK_AGAIN_MS);
	}
}

/** Connections of other programs; undefined when the server died meanwhile, and there is nothing to stop. */
async function countOthers(keeper: Client, name: string): Promise<number | undefined> {
	const sql = `select count(*)::int as others from pg_stat_activity
		where backend_type = 'client backend' and application_name <> $1`;
	try {
		return (await keeper.query<{ others: number }>(sql, [name])).rows[0]?.others;
	} catch {
		return undefined;
	}
}
