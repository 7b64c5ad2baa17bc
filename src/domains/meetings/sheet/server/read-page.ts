import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { done, type Result, refused } from '#lib/result.ts';
import { type Ink, readBoxes } from '../boxes.ts';
import { readCode, type SheetCode } from '../code.ts';
import { type Grey, reduced } from '../grey.ts';
import { type Homography, project } from '../homography.ts';
import { CODE, MARKS, type Point, ROWS } from '../layout.ts';
import { findPage } from '../marks.ts';
import { straightened } from '../straighten.ts';

/** One page of a sheet as its photo shows it. */
export type PageReading = { code: SheetCode; boxes: Ink[][]; straight: Grey };

/** Below this many pixels a millimetre a box is a blot. */
const LEAST_PER_MM = 3;
/** Marks are looked for in a picture of about so many pixels a millimetre. */
const MARKS_PER_MM = 3;

type Found = { code: SheetCode; corners: readonly [Point, Point, Point, Point] };

/** Reads one page of an attendance sheet from its photo, or says what is wrong with the photo. */
export async function readPage(grey: Grey): Promise<Result<PageReading>> {
	const found = await findCode(grey);
	if (found === 'other-version') return refused({ code: 'meetings.sheet-other-version' });
	if (!found) return refused({ code: 'meetings.sheet-no-code' });
	const page = pageBehind(grey, found);
	if (!page) return refused({ code: 'meetings.sheet-no-corners' });
	if (leastPerMm(page) < LEAST_PER_MM) return refused({ code: 'meetings.sheet-too-small' });
	return done({ code: found.code, boxes: readBoxes(grey, page, ROWS.perPage), straight: straightened(grey, page) });
}

async function findCode(grey: Grey): Promise<Found | 'other-version' | undefined> {
	await ready();
	const found = await readBarcodes(colours(grey), { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 4 });
	let other: 'other-version' | undefined;
	for (const { text, position } of found) {
		const code = readCode(text);
		const { topLeft, topRight, bottomRight, bottomLeft } = position;
		if (code === 'other-version') other = code;
		else if (code) return { code, corners: [topLeft, topRight, bottomRight, bottomLeft] };
	}
	return other;
}

let isReady: Promise<unknown> | undefined;

/** The reader comes with the installation: nothing is fetched. */
function ready(): Promise<unknown> {
	const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
	isReady ??= prepareZXingModule({
		overrides: { wasmBinary: new Uint8Array(readFileSync(file)).buffer },
		fireImmediately: true
	});
	return isReady;
}

/** As browsers hold pictures, which is what the reader of codes takes. */
function colours({ width, height, pixels }: Grey) {
	const data = new Uint8ClampedArray(width * height * 4);
	for (let at = 0; at < pixels.length; at++) {
		data.fill(pixels[at]!, at * 4, at * 4 + 3);
		data[at * 4 + 3] = 255;
	}
	return { data, width, height, colorSpace: 'srgb' as const, pixelFormat: 'rgba-unorm8' as const };
}

function pageBehind(grey: Grey, { corners }: Found): Homography | undefined {
	const perMm = Math.hypot(corners[1].x - corners[0].x, corners[1].y - corners[0].y) / CODE.side;
	const factor = Math.max(1, Math.floor(perMm / MARKS_PER_MM));
	// Middles of pixels: the first of a smaller picture stands for the middle of the first few of the large one.
	const shift = (factor - 1) / 2;
	const [a, b, c, d] = corners.map(({ x, y }) => ({ x: (x - shift) / factor, y: (y - shift) / factor }));
	const page = findPage(reduced(grey, factor), [a!, b!, c!, d!]);
	return page && scaledBy(page, factor, shift);
}

/** The same page in a picture so many times larger. */
const scaledBy = (h: Homography, factor: number, shift: number): Homography =>
	h.map((value, at) => (at < 6 ? value * factor + shift * h[at < 3 ? 6 + at : 3 + at]! : value));

function leastPerMm(page: Homography): number {
	return Math.min(
		...MARKS.map(({ x, y }) => {
			const [here, right, below] = [
				{ x, y },
				{ x: x + 1, y },
				{ x, y: y + 1 }
			].map((point) => project(page, point));
			return Math.min(
				Math.hypot(right!.x - here!.x, right!.y - here!.y),
				Math.hypot(below!.x - here!.x, below!.y - here!.y)
			);
		})
	);
}
