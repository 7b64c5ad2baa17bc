import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Act } from '#lib/commands/command.ts';
import { place } from '#lib/db/place.ts';
import { fileType, LARGEST_FILE_MEGABYTES } from '#lib/files/file-type.ts';
import { newId } from '#lib/ids.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { scanned } from './scan.ts';

/** Longer side of a kept picture in pixels: enough to read a page photographed whole. */
const MAX_SIDE = 2_400;

/** Content that lies in the store and has no row yet. */
export type KeptContent = { sha256: string; name: string; type: string; sizeBytes: number };

/** Where content lies under its hash. */
export const contentPath = (sha256: string): string => join(place().filesDir, sha256.slice(0, 2), sha256);

/**
 * Puts content into the store under its hash: the same content is kept once, a file never changes.
 * A scanner, where there is one, sees them first. Pictures are made anew, so that place and device of the photographer do not travel with them.
 */
export async function keepContent(name: string, given: Uint8Array): Promise<Result<KeptContent>> {
	if (/[/\\\p{Cc}]/u.test(name)) return refused({ code: 'files.name-has-path', facts: { name } });
	if (given.length === 0) return refused({ code: 'files.empty', facts: { name } });
	if (given.length > LARGEST_FILE_MEGABYTES * 1_000_000)
		return refused({ code: 'files.too-large', facts: { name, limit: LARGEST_FILE_MEGABYTES } });
	const type = fileType(given);
	if (!type) return refused({ code: 'files.type-not-kept', facts: { name } });
	const { scanner } = place();
	const looked = scanner ? await scanned(scanner, name, given) : done(undefined);
	if (!looked.ok) return looked;
	const cleaned = type.startsWith('image/') ? await withoutTraces(given) : { bytes: given, type };
	if (!cleaned) return refused({ code: 'files.picture-damaged', facts: { name } });

	const sha256 = createHash('sha256').update(cleaned.bytes).digest('hex');
	await writeOnce(contentPath(sha256), cleaned.bytes);
	return done({ sha256, name: name.normalize('NFC').slice(-200), type: cleaned.type, sizeBytes: cleaned.bytes.length });
}

async function withoutTraces(bytes: Uint8Array): Promise<{ bytes: Uint8Array; type: string } | undefined> {
	try {
		const picture = sharp(bytes, { limitInputPixels: 80_000_000 }).rotate();
		const resized = picture.resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true });
		return { bytes: await resized.webp({ quality: 82 }).toBuffer(), type: 'image/webp' };
	} catch {
		// Not a picture after all, or one larger than anybody needs.
		return undefined;
	}
}

/** A crash leaves the whole file or none: it is written beside and moved. */
async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const beside = `${path}.${newId()}`;
	await writeFile(beside, bytes, { flush: true });
	await rename(beside, path);
}

export const readContent = (sha256: string): Promise<Buffer> => readFile(contentPath(sha256));

/** Writes the row that gives kept content a name within a unit. */
export async function nameFile({ tx, target, caller }: Act, content: KeptContent): Promise<string> {
	const id = newId();
	await tx
		.insertInto('file')
		.values({ communeId: target.communeId, unitId: target.unitId, id, ...content, createdBy: caller.personId })
		.execute();
	return id;
}
