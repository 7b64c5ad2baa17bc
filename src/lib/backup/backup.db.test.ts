import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dropOnceLeft, freshDatabase, ON_EMBEDDED, type TestDatabase } from '../../../tests/database.ts';
import { openCluster } from '../db/embedded/cluster.ts';
import { removePlace } from '../db/embedded/place.ts';
import { backup } from './backup.ts';
import { hashOf } from './manifest.ts';
import { restore, type VerifyAudit } from './restore.ts';

const whole: VerifyAudit = async (url) => ({
	ok: true,
	entries: Number((await ask(url, 'select count(*) as entries from audit_entry'))[0]!.entries)
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query(sql)).rows;
	} finally {
		await client.end();
	}
}

/** Every row of every table, as one hash a table. */
async function contentOf(url: string): Promise<Record<string, unknown>> {
	const tables = await ask(
		url,
		`select format('%I.%I', schemaname, tablename) as name from pg_tables
		where schemaname in ('public', 'app') and tablename not like 'meeting_roll_%' order by 1`
	);
	const hashes = await ask(
		url,
		tables
			.map(
				({ name }) =>
					`select '${name}' as name, md5(string_agg(t::text, '|' order by t::text collate "C")) as hash from ${name} t`
			)
			.join(' union all ')
	);
	return Object.fromEntries(hashes.map(({ name, hash }) => [String(name), hash]));
}

let source: TestDatabase;
let folder: string;
let archive: string;
const file = Buffer.from('a picture');

beforeAll(async () => {
	source = await freshDatabase();
});
afterAll(() => source.close());

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'coso-backup-'));
	chmodSync(folder, 0o755);
	archive = join(folder, 'commune.coso');
	const sha256 = hashOf(file);
	mkdirSync(join(folder, 'files', sha256.slice(0, 2)), { recursive: true });
	writeFileSync(join(folder, 'files', sha256.slice(0, 2), sha256), file);
});
afterEach(() => rmSync(folder, { recursive: true }));

const save = () => backup(source.ownerUrl, archive, join(folder, 'files'));
const refusalOf = async (into: string, verify = whole) => {
	const result = await restore(archive, { dataDir: join(folder, into) }, verify);
	return result.ok ? undefined : result.refusal.code;
};

async function inEmptyDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
	const empty = `coso_restore_${process.pid}`;
	await ask(source.ownerUrl, `create database ${empty}`);
	try {
		return await work(source.ownerUrl.replace(/^(\w+:\/\/[^/]*\/)[^?]*/, `$1${empty}`));
	} finally {
		const client = new pg.Client({ connectionString: source.ownerUrl });
		await client.connect();
		await dropOnceLeft(client, empty).finally(() => client.end());
	}
}

describe('a backup', () => {
	test.runIf(ON_EMBEDDED)('comes back in a new folder as it was, row for row, with its files', async () => {
		const before = await contentOf(source.ownerUrl);
		const saved = await save();
		const dataDir = join(folder, 'restored');
		const restored = await restore(archive, { dataDir }, whole);
		expect(restored).toMatchObject({ ok: true, value: { files: 1 } });
		expect(restored.ok && restored.value.rows).toBe(saved.ok && saved.value.rows);

		const cluster = await openCluster({ dataDir });
		expect(await contentOf(cluster.ownerUrl)).toEqual(before);
		await cluster.stop();
		removePlace(dataDir);
		const sha256 = hashOf(file);
		expect(readFileSync(join(dataDir, 'files', sha256.slice(0, 2), sha256))).toEqual(file);
	});

	test('holds one moment of a database that is written to meanwhile', async () => {
		let isWriting = true;
		const firstPair = Promise.withResolvers<void>();
		const writer = new pg.Client({ connectionString: source.ownerUrl });
		await writer.connect();
		const writing = (async () => {
			for (let n = 0; isWriting; n++) {
				await writer.query('begin');
				await writer.query(`insert into administrative_unit (code, name, kind, type, search_key, sort_key, valid_from)
					values ('pair-${n}', 'x', 'province', 'x', 'x', 'x', '2025-07-01')`);
				await writer.query(`insert into sign_in_throttle values ('pair-${n}'::bytea, 1, now())`);
				await writer.query('commit');
				firstPair.resolve();
			}
		})();
		await Promise.race([firstPair.promise, writing]);
		await save();
		isWriting = false;
		await writing;
		await writer.end();

		const pairs = await inEmptyDatabase(async (url) => {
			await restore(archive, { url, filesDir: join(folder, 'other-files') }, whole);
			const counted = await ask(
				url,
				`select (select count(*) from administrative_unit where code like 'pair-%') as units,
					(select count(*) from sign_in_throttle where convert_from(key_hash, 'UTF8') like 'pair-%') as throttles`
			);
			return counted[0];
		});
		expect(Number(pairs!.units)).toBeGreaterThan(0);
		expect(pairs!.units).toBe(pairs!.throttles);
	});

	test('comes back in an empty database, and only there', async () => {
		await inEmptyDatabase(async (url) => {
			await save();
			const before = await contentOf(source.ownerUrl);
			const target = { url, filesDir: join(folder, 'other-files') };
			expect((await restore(archive, target, whole)).ok).toBe(true);
			expect(await contentOf(url)).toEqual(before);
			expect(await restore(archive, target, whole)).toMatchObject({ refusal: { code: 'backup.target-not-empty' } });
			expect(await contentOf(url)).toEqual(before);
		});
	});

	test('that is not there does not come back', async () => {
		expect(await refusalOf('new')).toBe('backup.not-found');
	});

	test('does not come back into a folder that holds something', async () => {
		await save();
		expect(await refusalOf('files')).toBe('backup.target-not-empty');
	});

	test('does not come back when it was cut off or a byte of it changed', async () => {
		await save();
		const bytes = readFileSync(archive);
		truncateSync(archive, bytes.length - 500);
		expect(await refusalOf('new')).toBe('backup.damaged');

		for (const at of [20, Math.floor(bytes.length / 2), bytes.length - 300]) {
			const changed = Buffer.from(bytes);
			changed[at] = changed[at]! ^ 0x10;
			writeFileSync(archive, changed);
			expect(await refusalOf('new')).toBe('backup.damaged');
		}
		expect(readdirSync(folder).sort()).toEqual(['commune.coso', 'files']);
	});

	test('does not come back under a version that is older than the one that made it', async () => {
		await ask(source.ownerUrl, `insert into migration (name, sha256) values ('9999-later.sql', 'x')`);
		await save();
		await ask(source.ownerUrl, `delete from migration where name = '9999-later.sql'`);
		expect(await refusalOf('new')).toBe('backup.newer-schema');
	});

	test.runIf(ON_EMBEDDED)('leaves nothing behind when its audit chain is broken', async () => {
		await save();
		const broken: VerifyAudit = async () => ({ ok: false, entries: 3, brokenAt: 2 });
		expect(await refusalOf('new', broken)).toBe('backup.audit-broken');
		expect(readdirSync(folder).sort()).toEqual(['commune.coso', 'files']);
	});

	test('that fails on the way leaves no archive', async () => {
		await expect(backup(`${source.ownerUrl}&statement_timeout=1`, archive, folder)).rejects.toThrow();
		expect(existsSync(archive)).toBe(false);
	});

	test('is refused to a login that may not see every row', async () => {
		expect(await backup(source.webUrl, archive, folder)).toMatchObject({ refusal: { code: 'backup.rows-hidden' } });
	});
});
