import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { DEMONSTRATION_LOCK } from './load.ts';
import { idOf } from './ids.ts';
import { COMMUNE, unitId } from './units.ts';

export type Removed = { tables: number; rows: number; files: number; backups: number };
type Options = {
	/** Folder of uploaded files; keys of open ballots and backups lie beside it. */
	filesDir: string;
	/** Whether the person said that they mean it; otherwise it is only counted what would go. */
	isSure: boolean;
};

/** What a fresh database has, too: its history and the rules of this version. */
const KEPT = ['migration', 'rule_set'];

/**
 * Takes the demonstration out of a database, with everything that was done in it and its files, so that the database is
 * as after a start without it. Refused, with nothing changed: where there is no demonstration, where another program is
 * connected, where units stand beside it that are none of its own, and without `isSure`.
 */
export async function removeDemonstration(ownerUrl: string, { filesDir, isSure }: Options): Promise<Result<Removed>> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('begin');
		await client.query('select pg_advisory_xact_lock($1)', [DEMONSTRATION_LOCK]);
		const refusal = await whyNotRemove(client);
		if (refusal) return await undone(client, refusal);
		const tables = await tablesToEmpty(client);
		const rows = await rowsIn(client, tables);
		const backups = await backupsOf(client, filesDir);
		const files = await filesIn(filesDir);
		const removed = { tables: tables.length, rows, files: files.length, backups: backups.length };
		if (!isSure) return await undone(client, { code: 'cli.demo-remove-unsure', facts: removed });
		await client.query(`truncate ${tables.map((table) => pg.escapeIdentifier(table)).join(', ')} restart identity`);
		await client.query('commit');
		await client.query('analyze');
		// The rows are gone: nobody can be led to these any more, so they go last.
		for (const path of [...files, ...backups]) await rm(path, { force: true });
		for (const folder of [filesDir, besides(filesDir, 'ballot-keys')]) await emptyFolder(folder);
		return done(removed);
	} catch (error) {
		await client.query('rollback').catch(() => undefined);
		throw error;
	} finally {
		await client.end();
	}
}

const besides = (filesDir: string, name: string): string => join(dirname(filesDir), name);

async function undone(client: pg.Client, refusal: Refusal) {
	await client.query('rollback');
	return refused(refusal);
}

/** Ids of the demonstration begin with the moment its commune was formed; communes of the large one have numbers that no real one has. */
const OWN_IDS = `${idOf('').slice(0, 13)}%`;

async function whyNotRemove(client: pg.Client): Promise<Refusal | undefined> {
	const { rows: there } = await client.query('select from unit where id = $1', [unitId(COMMUNE.code)]);
	if (there.length === 0) return { code: 'cli.demo-not-there' };

	// A server that serves it would go on with what it has in mind: its connections are counted, our own program's not. One that
	// has an embedded database keeps a hand on it by a connection of its name, which leads to another database of the same cluster.
	const { rows: others } = await client.query<{ count: number }>(
		`select count(*)::int as count from pg_stat_activity a
		 where (a.datname = current_database() or a.application_name ~ '^coso:\\d+:')
		   and a.usesysid is not null and a.pid <> pg_backend_pid()
		   and (current_setting('application_name') = '' or a.application_name <> current_setting('application_name'))`
	);
	if (others[0]!.count > 0) return { code: 'cli.demo-being-served', facts: { connections: others[0]!.count } };

	const { rows: foreign } = await client.query<{ name: string; more: number }>(
		`with recursive own as (
			select id from unit where id::text like $1 or commune_id between 200000 and 299999
			union select s.successor_id from own join unit_succession s on s.predecessor_id = own.id
		)
		select name, count(*) over ()::int as more from unit
		where kind in ('nation', 'province', 'commune') and id not in (select id from own) order by valid_to desc, code limit 1`,
		[OWN_IDS]
	);
	return foreign[0] && { code: 'cli.demo-others-there', facts: { name: foreign[0].name, count: foreign[0].more } };
}

async function tablesToEmpty(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ name: string }>(
		`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
		   and not relispartition and relname <> all($1) order by 1`,
		[KEPT]
	);
	return rows.map(({ name }) => name);
}

async function rowsIn(client: pg.Client, tables: string[]): Promise<number> {
	const counts = tables.map((table) => `(select count(*) from ${pg.escapeIdentifier(table)})`);
	const { rows } = await client.query(`select ${counts.join(' + ')} as rows`);
	return Number(rows[0].rows);
}

async function filesIn(folder: string): Promise<string[]> {
	const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function emptyFolder(folder: string): Promise<void> {
	for (const name of await readdir(folder).catch(() => []))
		await rm(join(folder, name), { recursive: true, force: true });
}

/** Archives that the demonstration's own log says were made of it, and that are still what it says. */
async function backupsOf(client: pg.Client, filesDir: string): Promise<string[]> {
	const { rows } = await client.query<{ name: string; sha256: string }>(
		`select c->'facts'->>'name' as name, c->'facts'->>'sha256' as sha256
		 from audit_entry e cross join jsonb_array_elements(e.changes) c where e.command = 'access.make-backup'`
	);
	const found: string[] = [];
	for (const { name, sha256 } of rows) {
		const path = besides(filesDir, join('backups', name));
		if ((await sha256Of(path)) === sha256) found.push(path);
	}
	return found;
}

async function sha256Of(path: string): Promise<string | undefined> {
	const hash = createHash('sha256');
	try {
		await pipeline(createReadStream(path), hash);
		return hash.digest('hex');
	} catch {
		// Fetched and deleted since.
		return undefined;
	}
}
