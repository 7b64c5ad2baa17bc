import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { findRoot } from '#lib/root.ts';
import { writeGrants } from './write-grants.ts';
import { writeRuleSets } from './write-rule-sets.ts';

export type MigrationState = { name: string; appliedAt?: string };

const LOCK = 7_202_607;

/**
 * Brings the database to this version: each new file of `db/migrations` in a transaction of its own,
 * then grants and rule sets as this version has them. Safe to run from several processes at once.
 *
 * @throws Error if an applied file was changed afterwards, or the database is newer than this version
 */
export async function migrate(ownerUrl: string): Promise<{ applied: string[] }> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('select pg_advisory_lock($1)', [LOCK]);
		await client.query(`create table if not exists migration (
			name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
		const applied: string[] = [];
		for (const file of await pendingFiles(client)) {
			await client.query('begin');
			await client.query(file.text);
			await client.query('insert into migration (name, sha256) values ($1, $2)', [file.name, file.sha256]);
			await client.query('commit');
			applied.push(file.name);
		}
		await client.query('begin');
		await writeGrants(client);
		await writeRuleSets(client);
		await letTheWebIn(client);
		await client.query('commit');
		return { applied };
	} finally {
		await client.end();
	}
}

/** Every migration of this version and when the database took it. */
export async function migrationStates(ownerUrl: string): Promise<MigrationState[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { rows: known } = await client.query(`select to_regclass('migration') is not null as known`);
		const { rows } = known[0].known ? await client.query('select name, applied_at from migration') : { rows: [] };
		const at = new Map(rows.map((row) => [row.name, row.applied_at]));
		return (await migrationFiles()).map(({ name }) => ({ name, appliedAt: at.get(name) }));
	} finally {
		await client.end();
	}
}

async function migrationFiles() {
	const folder = join(findRoot(), 'db', 'migrations');
	const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
	return Promise.all(
		names.map(async (name) => {
			const text = await readFile(join(folder, name), 'utf8');
			return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
		})
	);
}

async function pendingFiles(client: pg.Client) {
	const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration');
	const known = new Map(rows.map((row) => [row.name, row.sha256]));
	const files = await migrationFiles();
	const unknown = [...known.keys()].find((name) => !files.some((file) => file.name === name));
	if (unknown) throw new Error(`The database is newer than this version of Cơ Sở: it has migration ${unknown}.`);
	const changed = files.find((file) => known.has(file.name) && known.get(file.name) !== file.sha256);
	if (changed) throw new Error(`Migration ${changed.name} was changed after it was applied. Restore the file.`);
	return files.filter((file) => !known.has(file.name));
}

/** Lets the server's login, where there is one beside the owner, take the roles that it works in. */
async function letTheWebIn(client: pg.Client): Promise<void> {
	await client.query(`do $$
	declare work_role text;
	begin
		foreach work_role in array array['app_member', 'app_gate', 'app_sender', 'app_phones'] loop
			if exists (select from pg_roles where rolname = 'coso_web') then execute format('grant %I to coso_web', work_role); end if;
			if not pg_has_role(current_user, work_role, 'member') then execute format('grant %I to %I', work_role, current_user); end if;
		end loop;
	end $$`);
}
