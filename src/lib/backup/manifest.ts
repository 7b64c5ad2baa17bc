import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { DamagedArchive, type Entry, readTar } from './tar.ts';

/** What an archive holds, written last: an archive without it was cut off. */
export const Manifest = v.object({
	/** Of this layout; a reader refuses a later one. */
	format: v.literal(1),
	takenAt: v.string(),
	postgres: v.string(),
	migrations: v.array(v.object({ name: v.string(), sha256: v.string() })),
	/** Partitions made since the migrations are made again before their rows come. */
	partitions: v.array(v.object({ name: v.string(), parent: v.string(), bound: v.string() })),
	tables: v.array(
		v.object({ name: v.string(), columns: v.array(v.string()), rows: v.number(), parts: v.array(v.string()) })
	),
	sequences: v.array(v.object({ name: v.string(), last: v.number() })),
	/** SHA-256 of every other entry, by its name. */
	hashes: v.record(v.string(), v.string())
});
export type Manifest = v.InferOutput<typeof Manifest>;

export const MANIFEST_NAME = 'manifest.json';
export const FILES_PREFIX = 'files/';

export const hashOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

/** The entries of an archive in their order, the manifest last. */
export const readEntries = (file: string): AsyncGenerator<Entry> =>
	readTar(pipeline(createReadStream(file), createGunzip(), () => undefined));

/**
 * Reads an archive from end to end and holds every entry against its hash.
 *
 * @throws DamagedArchive
 */
export async function readManifest(file: string): Promise<Manifest> {
	const found: Record<string, string> = {};
	let manifest: unknown;
	try {
		for await (const { name, body } of readEntries(file)) {
			if (name === MANIFEST_NAME) manifest = JSON.parse(body.toString());
			else found[name] = hashOf(body);
		}
	} catch (fault) {
		throw isReadingFault(fault) ? fault : new DamagedArchive((fault as Error).message);
	}
	const parsed = v.safeParse(Manifest, manifest);
	if (!parsed.success) throw new DamagedArchive('it has no manifest that can be read');
	const { hashes } = parsed.output;
	const wrong = Object.keys({ ...hashes, ...found }).find((name) => hashes[name] !== found[name]);
	if (wrong) throw new DamagedArchive(`${wrong} is missing or changed`);
	return parsed.output;
}

/** The file is not there or may not be read: not the archive's fault. */
const isReadingFault = (fault: unknown): boolean =>
	['ENOENT', 'EACCES', 'EISDIR', 'EIO'].includes((fault as NodeJS.ErrnoException).code ?? '');
