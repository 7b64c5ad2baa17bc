import sharp from 'sharp';
import { atGate } from '#lib/db/transaction.ts';
import { fileType } from '#lib/files/file-type.ts';
import { type KeptContent, keepContent } from '#lib/files/server/keep-file.ts';
import { type Result, refused } from '#lib/result.ts';

/** Side of the square that an emblem is drawn into, in pixels: four times what it is shown at. */
const SIDE = 192;

/** Takes the picture of a form into the store, whole within a small square. */
export async function keepEmblem(file: File): Promise<Result<KeptContent>> {
	const given = new Uint8Array(await file.arrayBuffer());
	if (!fileType(given)?.startsWith('image/')) return refused({ code: 'organisation.emblem-not-a-picture' });
	const clear = { r: 0, g: 0, b: 0, alpha: 0 };
	const drawn = await sharp(given, { limitInputPixels: 80_000_000 })
		.rotate()
		.resize({ width: SIDE, height: SIDE, fit: 'contain', background: clear })
		.png()
		.toBuffer()
		.catch(() => undefined);
	if (!drawn) return refused({ code: 'files.picture-damaged', facts: { name: file.name } });
	return keepContent(file.name || 'bieu-trung', new Uint8Array(drawn));
}

/** Whether content is the emblem of a commune: anybody may see that, and nothing else by its hash. */
export const isEmblem = (sha256: string): Promise<boolean> =>
	atGate(async (tx) => {
		const found = await tx.selectFrom('unit').where('emblemSha256', '=', sha256).select('id').executeTakeFirst();
		return found !== undefined;
	});
