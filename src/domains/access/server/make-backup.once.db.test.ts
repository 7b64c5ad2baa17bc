import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { place, setPlace } from '#lib/db/place.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf } from '../../../../tests/world.ts';
import { listBackups } from './backup-files.ts';
import { makeBackup } from './make-backup.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
	setPlace({ ...place(), filesDir: join(mkdtempSync(join(tmpdir(), 'coso-backup-')), 'files') });
});
afterAll(() => database?.close());

const give = (person: 'administrator' | 'clerk') => execute(callerOf(person), makeBackup, newId(), {});

describe('a backup', () => {
	test('is not handed to the administrator of one commune while another one is kept in the same database', async () => {
		expect(await give('administrator')).toMatchObject({
			refusal: { code: 'access.backup-holds-others', facts: { unit: 'Xã Khác' } }
		});
		expect(await listBackups()).toEqual([]);
	});

	test('of the only commune is written beside the files, and the audit log says who made it', async () => {
		await poolOf(database.ownerUrl).query(`update unit set valid_to = '2026-01-01' where code = 'XA-KHAC'`);
		const outcome = await give('administrator');
		expect(outcome).toMatchObject({ kind: 'done', value: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
		const [file] = await listBackups();
		expect(outcome).toMatchObject({ value: { name: file?.name, sizeBytes: file?.sizeBytes } });
		const { rows } = await poolOf(database.ownerUrl).query(
			`select person_id from audit_entry where command = 'access.make-backup'`
		);
		expect(rows).toEqual([{ person_id: callerOf('administrator').personId }]);
	});

	test('is made by nobody else', async () => {
		expect((await give('clerk')).kind).toBe('forbidden');
	});
});
