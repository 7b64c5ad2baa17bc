import { createWriteStream, existsSync, globSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg, { type Client } from 'pg';
import { done, type Result, refused } from '#lib/result.ts';
import { copyParts } from './copy-parts.ts';
import { FILES_PREFIX, hashOf, MANIFEST_NAME, type Manifest } from './manifest.ts';
import { readHiddenTable, readPartitions, readSequences, readTables } from './read-catalog.ts';
import { TAR_END, tarEntry } from './tar.ts';

export type BackupAnswer = { file: string; sizeBytes: number; tables: number; rows: number; files: number };

/**
 * Writes the whole database and the uploaded files into one compressed archive, as they are at one moment.
 * The program may go on serving. The archive appears under its name only when it is whole.
 * The installation's secret is not in it: second factors are set up anew elsewhere, unless the secret is taken along.
 *
 * @param filesDir folder of the uploaded files; it may be missing
 */
export async function backup(ownerUrl: string, file: string, filesDir: string): Promise<Result<BackupAnswer>> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const half = `${file}.part`;
	try {
		await client.query('begin isolation level repeatable read read only');
		const hidden = await readHiddenTable(client);
		if (hidden) return refused({ code: 'backup.rows-hidden', facts: { table: hidden } });
		const manifest = await readOutline(client);
		await pipeline(Readable.from(archive(client, manifest, filesDir)), createGzip(), createWriteStream(half));
		await flush(half);
		renameSync(half, file);
		return done({ file, sizeBytes: statSync(file).size, ...countsOf(manifest) });
	} finally {
		rmSync(half, { force: true });
		await client.end();
	}
}

/** What a manifest says in figures. */
export const countsOf = ({ tables, hashes }: Manifest): { tables: number; rows: number; files: number } => ({
	tables: tables.length,
	rows: tables.reduce((sum, { rows }) => sum + rows, 0),
	files: Object.keys(hashes).filter((name) => name.startsWith(FILES_PREFIX)).length
});

async function readOutline(client: Client): Promise<Manifest> {
	const { rows: version } = await client.query('show server_version');
	const { rows: migrations } = await client.query('select name, sha256 from migration order by name');
	return {
		format: 1,
		takenAt: new Date().toISOString(),
		postgres: version[0].server_version,
		migrations,
		partitions: await readPartitions(client),
		tables: (await readTables(client)).map(({ name, columns }) => ({ name, columns, rows: 0, parts: [] })),
		sequences: await readSequences(client),
		hashes: {}
	};
}

/** The archive's bytes. Fills the manifest on the way and closes with it. */
async function* archive(client: Client, manifest: Manifest, filesDir: string): AsyncGenerator<Buffer> {
	for (const [index, table] of manifest.tables.entries()) {
		const sql = `copy (select ${table.columns.join(', ')} from ${table.name}) to stdout`;
		for await (const { body, rows } of copyParts(client, sql)) {
			const name = `tables/${index}/${table.parts.length}.copy`;
			table.rows += rows;
			table.parts.push(name);
			manifest.hashes[name] = hashOf(body);
			yield tarEntry({ name, body });
		}
	}
	// Files are only ever added, before the row that names them: listed now, none of the snapshot's is missing.
	for (const path of listFiles(filesDir)) {
		const body = readFileSync(join(filesDir, path));
		const name = FILES_PREFIX + path;
		manifest.hashes[name] = hashOf(body);
		yield tarEntry({ name, body });
	}
	yield tarEntry({ name: MANIFEST_NAME, body: Buffer.from(JSON.stringify(manifest)) });
	yield TAR_END;
}

/** Kept files lie under their hash, in a folder of its first two letters; anything else there is unfinished. */
const listFiles = (filesDir: string): string[] =>
	existsSync(filesDir)
		? globSync('*/*', { cwd: filesDir })
				.map((path) => path.replaceAll('\\', '/'))
				.filter((path) => /^[0-9a-f]{2}\/[0-9a-f]{64}$/.test(path))
				.sort()
		: [];

async function flush(path: string): Promise<void> {
	const handle = await open(path, 'r+');
	await handle.sync();
	await handle.close();
}
