import sharp from 'sharp';
import { readContent } from './keep-file.ts';

/** Pixels of a side: sharp on a telephone where the square is shown 7 rem wide. */
const SIDE = 224;

/** A photo of the store cut to a square about what draws the eye: some kilobytes, so that a whole roll can show its faces. */
export async function faceOf(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
	const photo = sharp(await readContent(sha256));
	const square = photo.resize({ width: SIDE, height: SIDE, fit: 'cover', position: sharp.strategy.attention });
	return new Uint8Array(await square.webp({ quality: 80 }).toBuffer());
}
