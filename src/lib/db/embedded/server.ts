import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg, { type Client } from 'pg';
import type { ClusterOptions } from './cluster.ts';
import { DatabaseFault } from './fault.ts';
import { createCluster } from './initdb.ts';
import { DATABASE, ensureLogins } from './logins.ts';
import { type Passwords, readPasswords } from './passwords.ts';
import { findPlace, type Place, reachableBinaries } from './place.ts';
import { clearDeadServer, lastWords, type Postmaster, runningPostmaster, startPostmaster } from './postmaster.ts';
import { isServerOf } from './processes.ts';

const LOOK_AGAIN_MS = 15;
/** A server that listens has a socket from its first moment on; without one it is given this long. */
const DEAF_AFTER_MS = 2_000;
/** A server that must first replay its journal may need this long. */
const READY_WITHIN_MS = 300_000;
const STOPPED_WITHIN_MS = 30_000;

/** @see https://www.postgresql.org/docs/18/libpq-connect.html#LIBPQ-CONNSTRING-URIS */
export function addressOf(
	{ host = '', port }: Postmaster,
	{ user, password, name, database = DATABASE }: Login
): string {
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

export async function raiseServer(options: ClusterOptions, name: string): Promise<Server> {
	const place = findPlace(options.dataDir, options.say ?? (() => undefined));
	const passwords = readPasswords(place);
	const until = Date.now() + READY_WITHIN_MS;
	let child: ChildProcess | undefined;
	let deafSince: number | undefined;
	while (Date.now() < until) {
		const postmaster = existsSync(place.cluster) ? runningPostmaster(place.cluster) : undefined;
		const keeper = postmaster?.host && (await tryConnect(addressOf(postmaster, keeperLogin(passwords, name))));
		if (postmaster && keeper) {
			await ensureLogins(keeper, passwords);
			mayEndDuring(keeper, true);
			return { keeper, postmaster, place, passwords, startedHere: child !== undefined };
		}
		deafSince = postmaster && isDeaf(postmaster) ? (deafSince ?? Date.now()) : undefined;
		if (postmaster && deafSince && Date.now() - deafSince > DEAF_AFTER_MS) {
			options.say?.('The database runs, but its socket was deleted: it is stopped and started again.');
			await stopServer(postmaster, place);
			child = undefined;
			deafSince = undefined;
		} else if (!postmaster && !child) child = await startServer(place, passwords, options);
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

export async function stopUnlessShared({ keeper, postmaster, place }: Server, name: string): Promise<void> {
	mayEndDuring(keeper, false);
	const others = await countOthers(keeper, name);
	await keeper.end();
	if (others !== 0) return;
	await stopServer(postmaster, place);
}

/** Asks it to cut its connections, write everything down and end. */
async function stopServer({ pid }: Postmaster, place: Place): Promise<void> {
	process.kill(pid, 'SIGINT');
	const until = Date.now() + STOPPED_WITHIN_MS;
	while (isServerOf(pid, place.cluster)) {
		if (Date.now() > until) throw new DatabaseFault(`PostgreSQL did not stop:\n${lastWords(place)}`);
		await sleep(LOOK_AGAIN_MS);
	}
}

/** Whether it listens on a socket that is no longer there: nobody can reach it again, and it does not notice. */
const isDeaf = ({ host, port }: Postmaster): boolean =>
	host?.startsWith('/') === true && !existsSync(join(host, `.s.PGSQL.${port}`));

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
