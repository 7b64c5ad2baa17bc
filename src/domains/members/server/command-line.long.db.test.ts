import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cluster, openCluster } from '#lib/db/embedded/cluster.ts';
import { removePlace } from '#lib/db/embedded/place.ts';
import { findRoot } from '#lib/root.ts';
import type { RollValues } from '../roll/roll.ts';
import { writeRoll } from '../roll/write-roll.ts';

let folder: string;
/** Kept open, so that no command has to start the database. */
let cluster: Cluster;
const dataDir = () => join(folder, 'data');

function coso(...args: string[]) {
	const { DATABASE_URL: _, DATABASE_WEB_URL: __, ...environment } = process.env;
	const ended = spawnSync(process.execPath, [join(findRoot(), 'scripts/coso.ts'), ...args, '--json'], {
		cwd: findRoot(),
		encoding: 'utf8',
		env: { ...environment, COSO_DATA: dataDir(), LANG: 'en_GB.UTF-8', INIT_CWD: folder }
	});
	return { code: ended.status, json: JSON.parse(ended.stdout), said: ended.stderr.trim().split('\n').at(-1) };
}

const importing = (file: string, unit: string, ...more: string[]) =>
	coso('import', 'members', file, '--unit', unit, ...more);

const roll = async (name: string, people: RollValues[]): Promise<string> => {
	writeFileSync(join(folder, name), await writeRoll(people, ['Danh sách đảng viên']));
	return name;
};
const someone = (number: number, more: RollValues = {}): RollValues => ({
	fullName: `Lò Thị Mẫu ${['Một', 'Hai', 'Ba'][number]}`,
	birthDate: `1980-02-1${number}`,
	personalId: `00019980880${number}`,
	...more
});

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'coso-roll-'));
	chmodSync(folder, 0o755);
	expect(coso('demo', 'load', '--size', 'commune').json.loaded).toBe(true);
	cluster = await openCluster({ dataDir: dataDir() });
}, 180_000);
afterAll(async () => {
	await cluster?.stop();
	removePlace(dataDir());
	rmSync(folder, { recursive: true });
});

/** Each test starts the program several times. */
const WITHIN_MS = 180_000;

describe('a roll at the command line', { timeout: WITHIN_MS }, () => {
	test('that was written out changes nothing when brought in', () => {
		const written = coso('export', 'members', '--unit', 'HB', '--out', 'roll.xlsx').json;
		expect(written.rows).toBeGreaterThan(300);
		const { code, json } = importing('roll.xlsx', 'HB', '--commit');
		expect(code).toBe(0);
		expect(json).toMatchObject({
			rows: written.rows,
			ready: written.rows,
			created: 0,
			updated: 0,
			unchanged: written.rows
		});
	});

	test('of a past day has those who belonged to the cell on that day', async () => {
		const before = coso('export', 'members', '--unit', 'HB.02', '--out', 'before.xlsx').json.rows;
		const file = await roll('new.xlsx', [someone(0)]);
		expect(importing(file, 'HB.02', '--commit').json).toMatchObject({ created: 1 });
		expect(coso('export', 'members', '--unit', 'HB.02', '--out', 'now.xlsx').json.rows).toBe(before + 1);
		const past = coso('export', 'members', '--unit', 'HB.02', '--out', 'past.xlsx', '--on', '2026-01-31');
		expect(past).toMatchObject({ code: 0 });
		expect(past.json.rows).toBeLessThanOrEqual(before);
	});

	test('with an error names row, column and reason, and writes nothing', async () => {
		const file = await roll('wrong.xlsx', [someone(1), someone(2, { birthDate: '2031-01-01' })]);
		const { code, json, said } = importing(file, 'HB.03', '--commit');
		expect(code).toBe(2);
		expect(said).toContain('row 5');
		expect(json).toMatchObject({ rows: 2, ready: 1, headerRow: 3 });
		expect(json.columns).toMatchObject({ STT: null, 'Họ và tên': 'fullName', 'Chi bộ': 'cell' });
		expect(json.problems).toEqual([
			{
				row: 5,
				column: 'birthDate',
				code: 'members.roll-date-in-future',
				level: 'error',
				message: 'This day has not come yet.',
				value: '01/01/2031'
			}
		]);
		expect(importing(await roll('right.xlsx', [someone(1)]), 'HB.03')).toMatchObject({
			code: 0,
			json: { rows: 1, created: 1, encoding: 'unicode', problems: [], duplicates: [] }
		});
	});

	test('with somebody twice is not written', async () => {
		const file = await roll('twice.xlsx', [someone(1), someone(1)]);
		expect(importing(file, 'HB.03', '--commit')).toMatchObject({
			code: 2,
			json: { refusal: { code: 'members.roll-has-duplicates' }, duplicates: [{ row: 5, withRow: 4 }] }
		});
	});

	test('that is none, or of a unit that is not there, is refused in one sentence', () => {
		writeFileSync(join(folder, 'text.xlsx'), 'Họ tên;Ngày sinh\n');
		expect(importing('text.xlsx', 'HB.03')).toMatchObject({
			code: 2,
			json: { refusal: { code: 'members.roll-is-text' } },
			said: expect.stringMatching(/^This is .+\.$/)
		});
		expect(importing('text.xlsx', 'HB.99')).toMatchObject({
			code: 2,
			json: { refusal: { code: 'cli.unit-not-found', facts: { unit: 'HB.99' } } }
		});
	});
});
