import { LARGEST_PHOTO } from '#domains/direction/index.ts';

const LONGER_SIDE = 1280;
const QUALITIES = [0.75, 0.6, 0.45, 0.3];

/** A picture made small enough to travel with a command, without the traces that a camera leaves; undefined if it is none. */
export async function smallPhoto(file: File): Promise<{ name: string; base64: string } | undefined> {
	const picture = await createImageBitmap(file).catch(() => undefined);
	if (!picture) return undefined;
	const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.round(picture.height * scale);
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	for (const quality of QUALITIES) {
		const [, base64 = ''] = canvas.toDataURL('image/jpeg', quality).split(',');
		if (base64 && base64.length <= LARGEST_PHOTO)
			return { name: `${file.name.replace(/\.\w+$/, '').slice(0, 180)}.jpg`, base64 };
	}
	return undefined;
}
