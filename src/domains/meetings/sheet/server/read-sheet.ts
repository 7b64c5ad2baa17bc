import sharp from 'sharp';
import { readContent } from '#lib/files/server/keep-file.ts';
import { type Result, done, refused } from '#lib/result.ts';
import type { Ink } from '../boxes.ts';
import type { SheetCode } from '../code.ts';
import { readPhoto } from './read-photo.ts';

/** What a kept photo of a sheet shows, and the page straightened, as WebP. */
export type SheetPhoto = { code: SheetCode; boxes: Ink[][]; picture: Uint8Array<ArrayBuffer> };

/** How many readings wait for the next step of whoever looks at them. */
const KEPT = 12;
const readings = new Map<string, Promise<Result<SheetPhoto>>>();

/** Reads a photo from the store, or gives the reading of a moment ago: the list and its strips look at the same one. */
export function readSheet(sha256: string): Promise<Result<SheetPhoto>> {
	const kept = readings.get(sha256);
	if (kept) return kept;
	const reading = readAnew(sha256);
	readings.set(sha256, reading);
	for (const oldest of [...readings.keys()].slice(0, -KEPT)) readings.delete(oldest);
	// A reading that failed by a fault must not be given again.
	reading.catch(() => readings.delete(sha256));
	return reading;
}

async function readAnew(sha256: string): Promise<Result<SheetPhoto>> {
	const bytes = await readContent(sha256).catch(() => undefined);
	if (!bytes) return refused({ code: 'meetings.sheet-no-picture' });
	const read = await readPhoto(bytes);
	if (!read.ok) return read;
	const { code, boxes, straight } = read.value;
	const { width, height, pixels } = straight;
	const picture = await sharp(pixels, { raw: { width, height, channels: 1 } })
		.webp({ quality: 70 })
		.toBuffer();
	return done({ code, boxes, picture: new Uint8Array(picture) });
}
