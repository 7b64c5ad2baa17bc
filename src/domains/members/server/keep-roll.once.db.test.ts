import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { place } from '#lib/db/place.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { workbookOf } from '../roll/test-workbook.ts';
import { writeRoll } from '../roll/write-roll.ts';
import { keepRoll } from './keep-roll.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const keep = (bytes: Uint8Array) => keepRoll('danh-sach.xlsx', bytes, '2026-11-22');
const text = (content: string) => new TextEncoder().encode(content);

/** A file in the container of old Office documents, with one stream. */
const compound = (stream: string) =>
	Buffer.concat([
		Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
		Buffer.alloc(600),
		Buffer.from(stream, 'utf16le')
	]);

const keptFiles = async (): Promise<number> =>
	existsSync(place().filesDir) ? (await readdir(place().filesDir, { recursive: true })).length : 0;

describe('a file handed in as a roll', () => {
	test.each([
		{ what: 'nothing at all', bytes: text(''), code: 'members.roll-empty' },
		{ what: 'a text', bytes: text('Họ tên;Ngày sinh'), code: 'members.roll-is-text' },
		{ what: 'a page of the web', bytes: text('<html><table></table></html>'), code: 'members.roll-is-text' },
		{ what: 'an old workbook', bytes: compound('Workbook'), code: 'members.roll-old-xls' },
		{ what: 'a locked workbook', bytes: compound('EncryptedPackage'), code: 'members.roll-encrypted' },
		{ what: 'a PDF', bytes: text('%PDF-1.7'), code: 'members.roll-not-a-workbook' },
		{ what: 'a huge file', bytes: new Uint8Array(20_000_001), code: 'members.roll-too-large' }
	])('that is $what is refused for that reason, and not kept', async ({ bytes, code }) => {
		const before = await keptFiles();
		expect(await keep(bytes)).toMatchObject({ ok: false, refusal: { code } });
		expect(await keptFiles()).toBe(before);
	});

	test('that is a roll is kept', async () => {
		expect((await keep(await writeRoll([{ fullName: 'Lò Văn An' }], []))).ok).toBe(true);
	});

	test('whose header nobody recognises is kept, so that a person can point it out', async () => {
		expect((await keep(await workbookOf([['Người'], ['Lò Văn An']]))).ok).toBe(true);
	});
});
