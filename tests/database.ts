import pg from 'pg';
import { closePools, poolOf } from '#lib/db/database.ts';
import { type Cluster, openCluster } from '#lib/db/embedded/cluster.ts';
import { migrate } from '#lib/db/migrate.ts';
import { setPlace } from '#lib/db/place.ts';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRoot } from '#lib/root.ts';
import { buildWorld } from './world.ts';

/** A PostgreSQL that tests may fill and drop databases in. */
export type TestServer = { name: string; ownerUrl: string; webUrl: string };

/** Whether this run is the one on the embedded database, where tests stand that no other server would answer differently. */
export const ON_EMBEDDED = (process.env.TEST_DATABASE ?? 'embedded') === 'embedded';

export type TestDatabase = TestServer & { close: () => Promise<void> };

let started: Promise<Cluster> | undefined;

/** The server named by the test run, or an embedded one of our own when a single file is run by hand. */
async function testServer(): Promise<TestServer> {
	const given: TestServer[] = JSON.parse(process.env.TEST_DATABASE_URLS ?? '[]');
	const wanted = given.find((server) => server.name === process.env.TEST_DATABASE) ?? given[0];
	if (wanted) return wanted;
	started ??= openCluster({ dataDir: join(findRoot(), 'var', 'test'), throwAway: true });
	const { ownerUrl, webUrl } = await started;
	return { name: 'embedded', ownerUrl, webUrl };
}

/** The same server, another database. An address of a socket has no host, so it is not read as a URL. */
const onDatabase = (url: string, name: string): string => url.replace(/^(\w+:\/\/[^/]*\/)[^?]*/, `$1${name}`);

/** A database of its own for one test file: migrated, with the small world of `world.ts` in it. */
export async function freshDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
	const server = await testServer();
	const template = await templateOf(server, options.empty ?? false);
	const name = `coso_${randomUUID().replaceAll('-', '')}`;
	await asOwner(server, (client) => client.query(`create database ${name} template ${template} strategy file_copy`));

	const database = {
		name: server.name,
		ownerUrl: onDatabase(server.ownerUrl, name),
		webUrl: onDatabase(server.webUrl, name)
	};
	const filesDir = mkdtempSync(join(tmpdir(), 'coso-files-'));
	setPlace({
		...database,
		filesDir,
		secret: new Uint8Array(32).fill(7),
		isDemonstration: false
	});
	return {
		...database,
		async close() {
			await closePools();
			await asOwner(server, (client) => dropOnceLeft(client, name));
			await (await started)?.stop();
			started = undefined;
			rmSync(filesDir, { recursive: true, force: true });
		}
	};
}

const IN_USE = '55006';

/**
 * Drops a database as soon as the last connection is gone: closed ones take a moment to leave, and the owner may not
 * end those of other logins, nor the server's own cleaner.
 */
export async function dropOnceLeft(client: pg.Client, name: string, triesLeft = 100): Promise<void> {
	try {
		await client.query(`drop database ${name}`);
	} catch (error) {
		if ((error as { code?: string }).code !== IN_USE || triesLeft === 0) throw error;
		await new Promise((resume) => setTimeout(resume, 100));
		await dropOnceLeft(client, name, triesLeft - 1);
	}
}

/** Migrates once per server and version of what it is made from; later files copy it in some 50 ms. */
async function templateOf(server: TestServer, isEmpty: boolean): Promise<string> {
	const name = `coso_template_${fingerprint()}_${isEmpty ? 'empty' : 'world'}`;
	await asOwner(server, async (client) => {
		await client.query('select pg_advisory_lock(7202608)');
		const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
		if (rowCount) return;
		const making = `${name}_making`;
		await client.query(`drop database if exists ${making} with (force)`);
		await client.query(`create database ${making}`);
		const url = onDatabase(server.ownerUrl, making);
		await migrate(url);
		if (!isEmpty) await buildWorld(poolOf(url));
		await closePools();
		await client.query(`alter database ${making} rename to ${name}`);
	});
	return name;
}

async function asOwner(server: TestServer, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
	const client = new pg.Client({ connectionString: onDatabase(server.ownerUrl, 'postgres') });
	await client.connect();
	try {
		await work(client);
	} finally {
		await client.end();
	}
}

function fingerprint(): string {
	const root = findRoot();
	const hash = createHash('sha256');
	for (const folder of ['db/migrations', 'src'])
		for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort())
			if (/(\.sql|(card|grants)\.ts|rules-data\/.*\.json)$/.test(entry))
				hash.update(readFileSync(join(root, folder, entry)));
	hash.update(readFileSync(join(root, 'tests/world.ts')));
	return hash.digest('hex').slice(0, 16);
}
