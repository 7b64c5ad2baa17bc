import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { removePlace } from '#lib/db/embedded/place.ts';
import { findRoot } from '#lib/root.ts';

let folder: string;
const dataDir = () => join(folder, 'data');

function coso(...args: string[]) {
	const { DATABASE_URL: _, DATABASE_WEB_URL: __, ...environment } = process.env;
	const ended = spawnSync(process.execPath, [join(findRoot(), 'scripts/coso.ts'), ...args, '--json'], {
		cwd: findRoot(),
		encoding: 'utf8',
		env: { ...environment, COSO_DATA: dataDir(), LANG: 'en_GB.UTF-8', INIT_CWD: folder }
	});
	return { code: ended.status, json: ended.stdout ? JSON.parse(ended.stdout) : undefined, said: ended.stderr.trim() };
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'coso-line-'));
	chmodSync(folder, 0o755);
});
afterAll(() => {
	for (const place of ['data', 'elsewhere']) removePlace(join(folder, place));
	rmSync(folder, { recursive: true });
});

/** Each test starts the program several times, with a database that is forced to the disk. */
const WITHIN_MS = 180_000;

describe("the administrator's command line", { timeout: WITHIN_MS }, () => {
	test('works with no server running, and while one holds the database', async () => {
		expect(coso('migrate').json.applied.length).toBeGreaterThan(0);
		const cluster = await openCluster({ dataDir: dataDir() });
		const while_ = coso('migrate', '--status');
		await cluster.stop();
		expect(while_.code).toBe(0);
		expect(while_.json.migrations.every(({ appliedAt }: { appliedAt?: string }) => appliedAt)).toBe(true);
	});

	test('saves and brings back what was loaded', () => {
		expect(coso('demo', 'load', '--size', 'commune').json.loaded).toBe(true);
		const saved = coso('backup', 'commune.coso').json;
		expect(saved.rows).toBeGreaterThan(400);
		expect(coso('restore', 'commune.coso', '--into', 'elsewhere').json.rows).toBe(saved.rows);
		expect(coso('restore', 'commune.coso', '--into', 'elsewhere')).toMatchObject({
			code: 2,
			json: { refusal: { code: 'backup.target-not-empty' } }
		});
		expect(coso('audit', 'verify')).toMatchObject({ code: 0, json: { ok: true } });
	});

	test('says how a command is used, and which there are', () => {
		expect(coso('restore', 'commune.coso')).toMatchObject({
			code: 2,
			said: 'The arguments do not fit. Usage: restore FILE --into FOLDER_OR_URL'
		});
		expect(coso('make', 'tea').said).toContain('audit verify, backup, commune create');
	});

	test('ends with one sentence where the machine is at fault', () => {
		expect(coso('backup', 'no/such/folder/commune.coso')).toMatchObject({
			code: 1,
			said: expect.not.stringContaining('\n')
		});
	});
});
