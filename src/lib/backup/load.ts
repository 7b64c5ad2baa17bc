import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import type { Refusal } from '#lib/result.ts';
import { findRoot } from '#lib/root.ts';
import { copyIn } from './copy-parts.ts';
import { FILES_PREFIX, type Manifest, readEntries } from './manifest.ts';
import { readForeignKeys, readPartitions, readTables } from './read-catalog.ts';
import { DamagedArchive } from './tar.ts';

/** The migrations of this version that the archive was made under, in order, or why it cannot be read by it. */
export function findMigrations({ migrations }: Manifest): { texts: string[] } | { refusal: Refusal } {
	const folder = join(findRoot(), 'db/migrations');
	const own = new Map(
		globSync('*.sql', { cwd: folder }).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
	);
	const unknown = migrations.find(({ name }) => !own.has(name));
	if (unknown) return { refusal: { code: 'backup.newer-schema', facts: { migration: unknown.name } } };
	const other = migrations.find(
		({ name, sha256 }) => sha256 !== createHash('sha256').update(own.get(name)!).digest('hex')
	);
	if (other) return { refusal: { code: 'backup.other-schema', facts: { migration: other.name } } };
	return { texts: migrations.map(({ name }) => own.get(name)!) };
}

/**
 * Builds the archive's own schema in an empty database and fills it, in one transaction.
 * Foreign keys come after the rows, so that tables may come in any order; they check every row then.
 *
 * @throws DamagedArchive if a table has another number of rows than the archive says
 */
export async function loadDatabase(
	client: Client,
	file: string,
	manifest: Manifest,
	migrations: string[]
): Promise<void> {
	await client.query('begin');
	await client.query(`create table migration (
		name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
	for (const text of migrations) await client.query(text);
	await makePartitions(client, manifest);

	const tables = await readTables(client);
	const foreignKeys = await readForeignKeys(client);
	const forced = tables.filter(({ isForced }) => isForced);
	for (const { table, name } of foreignKeys) await client.query(`alter table ${table} drop constraint ${name}`);
	for (const { name } of forced) await client.query(`alter table ${name} no force row level security`);
	for (const { name } of tables) await client.query(`delete from ${name}`);

	await copyTables(client, file, manifest);
	await countTables(client, manifest);
	for (const { name, last } of manifest.sequences) await client.query('select setval($1, $2)', [name, last]);
	for (const { name } of forced) await client.query(`alter table ${name} force row level security`);
	for (const { table, name, definition } of foreignKeys) {
		await client.query(`alter table ${table} add constraint ${name} ${definition}`);
	}
	await client.query('commit');
}

async function makePartitions(client: Client, manifest: Manifest): Promise<void> {
	const there = new Set((await readPartitions(client)).map(({ name }) => name));
	for (const { name, parent, bound } of manifest.partitions) {
		if (!there.has(name)) await client.query(`create table ${name} partition of ${parent} ${bound}`);
	}
}

async function copyTables(client: Client, file: string, manifest: Manifest): Promise<void> {
	const tableOf = new Map(manifest.tables.flatMap((table) => table.parts.map((part) => [part, table])));
	for await (const { name, body } of readEntries(file)) {
		const table = tableOf.get(name);
		if (table) await copyIn(client, table.name, table.columns, body);
	}
}

async function countTables(client: Client, { tables }: Manifest): Promise<void> {
	for (const { name, rows } of tables) {
		const { rows: counted } = await client.query(`select count(*)::float8 as rows from ${name}`);
		if (counted[0].rows !== rows) throw new DamagedArchive(`${name} has ${counted[0].rows} rows, not ${rows}`);
	}
}

/** Puts the uploaded files in their folder. One that is there already has the same content: its name is its hash. */
export async function loadFiles(file: string, filesDir: string): Promise<void> {
	for await (const { name, body } of readEntries(file)) {
		if (!name.startsWith(FILES_PREFIX)) continue;
		const path = join(filesDir, name.slice(FILES_PREFIX.length));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, body, { flush: true });
	}
}
