import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import pg, { type Client } from 'pg';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { filesFolder } from '#lib/db/embedded/open-database.ts';
import { removePlace } from '#lib/db/embedded/place.ts';
import { migrate } from '#lib/db/migrate.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { countsOf } from './backup.ts';
import { findMigrations, loadDatabase, loadFiles } from './load.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { isEmptyDatabase } from './read-catalog.ts';
import { DamagedArchive } from './tar.ts';

/** Where the archive goes: a new data folder with a database of its own, or an empty database and a folder for files. */
export type RestoreTarget = { dataDir: string } | { url: string; filesDir: string };
export type RestoreAnswer = { tables: number; rows: number; files: number; entries: number };

/** Follows the audit chain of a database to its end. */
export type VerifyAudit = (ownerUrl: string) => Promise<{ ok: boolean; entries: number; brokenAt?: unknown }>;

/**
 * Brings an archive back: its schema, its rows, its files, then what this version adds.
 * Every part is checked before anything is written; row counts and the audit chain after. Refused or failed,
 * the target is as it was.
 */
export async function restore(
	file: string,
	target: RestoreTarget,
	verifyAudit: VerifyAudit
): Promise<Result<RestoreAnswer>> {
	try {
		const manifest = await readManifest(file);
		const migrations = findMigrations(manifest);
		if ('refusal' in migrations) return refused(migrations.refusal);
		const job = { file, manifest, migrations: migrations.texts, verifyAudit };
		return 'url' in target
			? await intoDatabase(job, target.url, target.filesDir)
			: await intoFolder(job, target.dataDir);
	} catch (fault) {
		if (fault instanceof DamagedArchive)
			return refused({ code: 'backup.damaged', facts: { file, why: fault.message } });
		if ((fault as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync(file)) {
			return refused({ code: 'backup.not-found', facts: { file } });
		}
		throw fault;
	}
}

type Job = { file: string; manifest: Manifest; migrations: string[]; verifyAudit: VerifyAudit };

/** Works in a folder beside the wanted one, which gets its name when all is well. */
async function intoFolder(job: Job, dataDir: string): Promise<Result<RestoreAnswer>> {
	if (existsSync(dataDir) && readdirSync(dataDir).length > 0) return notEmpty(dataDir);
	const half = `${dataDir}.restoring-${randomBytes(4).toString('hex')}`;
	mkdirSync(dirname(dataDir), { recursive: true });
	try {
		const cluster = await openCluster({ dataDir: half });
		const result = await intoDatabase(job, cluster.ownerUrl, filesFolder(half)).finally(cluster.stop);
		if (!result.ok) return result;
		if (existsSync(dataDir)) rmdirSync(dataDir);
		renameSync(half, dataDir);
		return result;
	} finally {
		if (existsSync(half)) removePlace(half);
		rmSync(half, { recursive: true, force: true });
	}
}

const notEmpty = (target: string) => refused({ code: 'backup.target-not-empty', facts: { target } });

async function intoDatabase(job: Job, url: string, filesDir: string): Promise<Result<RestoreAnswer>> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		if (!(await isEmptyDatabase(client))) return notEmpty(url.replace(/\/\/[^@/]*@/, '//'));
		const result = await fill(client, job, url);
		if (result.ok) await loadFiles(job.file, filesDir);
		return result;
	} finally {
		await client.end();
	}
}

async function fill(client: Client, job: Job, url: string): Promise<Result<RestoreAnswer>> {
	await loadDatabase(client, job.file, job.manifest, job.migrations);
	try {
		await migrate(url);
		const audit = await job.verifyAudit(url);
		if (audit.ok) return done({ ...countsOf(job.manifest), entries: audit.entries });
		await empty(client);
		return refused(auditBroken(audit.brokenAt));
	} catch (fault) {
		await empty(client);
		throw fault;
	}
}

const auditBroken = (brokenAt: unknown): Refusal => ({
	code: 'backup.audit-broken',
	facts: { brokenAt: typeof brokenAt === 'object' ? JSON.stringify(brokenAt) : String(brokenAt) }
});

/** The database was empty before, so everything in it is ours to take away. */
const empty = (client: Client) =>
	client.query(`drop schema if exists app cascade;
		drop schema public cascade; create schema public; grant usage on schema public to public`);
