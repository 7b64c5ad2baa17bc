import sharp from 'sharp';
import { readContent } from './keep-file.ts';

/** Pixels of a side: sharp on a telephone where the square is shown 7 rem wide. */
const SIDE = 224;
/** Of one that a phone takes along: sharp in a line of the roll. */
const SMALL_SIDE = 112;
const SMALL_BYTES = 3_000;
const SMALL_QUALITIES = [60, 45, 30, 15, 5];

/** A photo of the store cut to a square about what draws the eye: some kilobytes, so that a whole roll can show its faces. */
export async function faceOf(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
	const square = await squareOf(sha256, SIDE);
	return new Uint8Array(await square.webp({ quality: 80 }).toBuffer());
}

/** A face of 3 kB at most, to travel over a slow line and lie on a phone. */
export async function smallFaceOf(sha256: string): Promise<Uint8Array> {
	const square = await (await squareOf(sha256, SMALL_SIDE)).png().toBuffer();
	let face = new Uint8Array();
	for (const quality of SMALL_QUALITIES) {
		face = new Uint8Array(await sharp(square).webp({ quality }).toBuffer());
		if (face.length <= SMALL_BYTES) break;
	}
	return face;
}

const squareOf = async (sha256: string, side: number) =>
	sharp(await readContent(sha256)).resize({
		width: side,
		height: side,
		fit: 'cover',
		position: sharp.strategy.attention
	});
