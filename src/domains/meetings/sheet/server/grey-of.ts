import sharp from 'sharp';

/** Longer side in pixels: what the store keeps of a picture, and more than enough for a page. */
const MAX_SIDE = 2_400;

/** A picture in shades of grey, the right way up; undefined where the bytes are no picture. */
export async function greyOf(bytes: Uint8Array) {
	try {
		const { data, info } = await sharp(bytes, { limitInputPixels: 80_000_000 })
			.rotate()
			.flatten({ background: '#fff' })
			.resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
			.toColourspace('b-w')
			.raw()
			.toBuffer({ resolveWithObject: true });
		return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
	} catch {
		return undefined;
	}
}
