import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { DamagedArchive, readTar, TAR_END, tarEntry } from './tar.ts';

const entries = [
	{ name: 'tables/0/0.copy', body: Buffer.from('Đặng Thị Ổi\t1\n') },
	{ name: 'empty', body: Buffer.alloc(0) },
	{ name: 'a-block', body: Buffer.alloc(512, 'x') }
];
const archive = Buffer.concat([...entries.map(tarEntry), TAR_END]);

async function all<T>(found: AsyncIterable<T>): Promise<T[]> {
	const list: T[] = [];
	for await (const each of found) list.push(each);
	return list;
}

/** The archive in chunks that end anywhere. */
const inChunks = (bytes: Buffer) =>
	Readable.from(
		Array.from({ length: Math.ceil(bytes.length / 300) }, (_, i) => bytes.subarray(i * 300, i * 300 + 300))
	);

test('what was put into an archive comes out of it', async () => {
	expect(await all(readTar(inChunks(archive)))).toEqual(entries);
});

test('any tar can unpack it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'coso-tar-'));
	writeFileSync(join(folder, 'archive.tar'), archive);
	const unpacked = execFileSync('tar', ['-xOf', join(folder, 'archive.tar'), 'tables/0/0.copy'], { encoding: 'utf8' });
	rmSync(folder, { recursive: true });
	expect(unpacked).toBe('Đặng Thị Ổi\t1\n');
});

test('an archive that was cut off or changed is known as damaged', async () => {
	const cut = inChunks(archive.subarray(0, 700));
	await expect(all(readTar(cut))).rejects.toThrow(DamagedArchive);

	const changed = Buffer.from(archive).fill('y', 0, 1);
	await expect(all(readTar(inChunks(changed)))).rejects.toThrow(DamagedArchive);
});
