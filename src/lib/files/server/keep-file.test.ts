import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setPlace } from '#lib/db/place.ts';
import { contentPath, keepContent } from './keep-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'coso-files-'));
const filesDir = join(folder, 'files');
beforeAll(() => setPlace({ ownerUrl: '', webUrl: '', filesDir, secret: new Uint8Array(32), isDemonstration: false }));
beforeEach(() => rmSync(filesDir, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const picture = (metadata: Parameters<ReturnType<typeof sharp>['withMetadata']>[0] = {}) =>
	sharp({ create: { width: 8, height: 8, channels: 3, background: 'green' } })
		.withMetadata(metadata)
		.jpeg()
		.toBuffer();
const lying = () => readdirSync(folder, { recursive: true });

test('a photo loses what it says of its maker and place, and what was hung behind it', async () => {
	const taken = await picture({ exif: { IFD0: { Artist: 'Lo Van Pang' }, IFD3: { GPSLatitude: '21/1 30/1 0/1' } } });
	expect(taken.includes('Lo Van Pang')).toBe(true);
	const kept = await keepContent(
		'anh.jpg',
		Buffer.concat([taken, Buffer.from('<script>alert(1)</script>PK\u0003\u0004')])
	);
	const { sha256, type } = (kept as { value: { sha256: string; type: string } }).value;
	const bytes = readFileSync(contentPath(sha256));
	expect([type, bytes.includes('Lo Van Pang'), bytes.includes('script'), bytes.includes('PK\u0003\u0004')]).toEqual([
		'image/webp',
		false,
		false,
		false
	]);
	expect((await sharp(bytes).metadata()).exif).toBeUndefined();
});

test.each([
	['a path in its name', '../../etc/passwd', 'x', 'files.name-has-path'],
	['a path of Windows in its name', 'C:\\anh.jpg', 'x', 'files.name-has-path'],
	['a program', 'chay.exe', 'MZ\u0000\u0000', 'files.type-not-kept'],
	['an archive that is no document', 'a.docx', 'PK\u0003\u0004 bomb', 'files.type-not-kept'],
	['a picture in its first bytes alone', 'a.jpg', '\u00ff\u00d8\u00ff<script>', 'files.picture-damaged'],
	['nothing in it', 'a.txt', '', 'files.empty'],
	['more than is kept', 'a.txt', 'a'.repeat(9_000_001), 'files.too-large']
])('a file with %s is refused, and nothing of it is left', async (_, name, content, code) => {
	expect(await keepContent(name, Buffer.from(content, 'latin1'))).toMatchObject({ refusal: { code } });
	expect(lying()).toEqual([]);
});
