import type { Grey } from './grey.ts';
import { type Homography, homography, project } from './homography.ts';
import { CODE, codeCorners, MARK_SIDE, MARKS, type Point } from './layout.ts';

type Four = readonly [Point, Point, Point, Point];
type Blob = { x: number; y: number; area: number };

/** So much darker than its surroundings is a mark, whatever light falls on it. */
const DARK_SHARE = 0.72;
/** How far a blob may be from a solid parallelogram: the ratio of its area to that of one as spread out as it. */
const SOLID = { from: 0.86, to: 1.14 };
/** The marks must put the code where it was found, to this many millimetres. */
const CODE_OFF_MM = 1.5;
const MOST_BLOBS = 24;

/**
 * The four marks of a page, by its code: they are the solid squares of the right size from which the code comes to lie
 * where the photo shows it. Answers with how the page (millimetres) lies in the picture (pixels).
 *
 * @param code corners of the code in the picture, in its own reading direction
 */
export function findPage(grey: Grey, code: Four): Homography | undefined {
	const perMm = sideOf(code) / CODE.side;
	const blobs = solidBlobs(grey, perMm * MARK_SIDE);
	const guess = homography(codeCorners, code);
	if (!guess) return undefined;
	const expected = project(guess, MARKS[1]);
	const upperRight = nearest(blobs, expected);
	if (!upperRight || distance(upperRight, expected) > MARK_SIDE * perMm) return undefined;
	return bestOf(
		blobs.filter((blob) => blob !== upperRight),
		upperRight,
		code,
		perMm
	);
}

/** Tries every three others as the remaining corners, in their order around the page. */
function bestOf(others: Blob[], upperRight: Blob, code: Four, perMm: number): Homography | undefined {
	let best: { off: number; page: Homography } | undefined;
	for (const lowerRight of others)
		for (const lowerLeft of others) {
			if (lowerLeft === lowerRight || turn(upperRight, lowerRight, lowerLeft) <= 0) continue;
			for (const upperLeft of others) {
				if (upperLeft === lowerLeft || upperLeft === lowerRight) continue;
				if (turn(lowerRight, lowerLeft, upperLeft) <= 0 || turn(lowerLeft, upperLeft, upperRight) <= 0) continue;
				const page = homography(MARKS, [upperLeft, upperRight, lowerRight, lowerLeft]);
				if (!page) continue;
				const off = Math.max(...codeCorners.map((corner, index) => distance(project(page, corner), code[index]!)));
				if (!best || off < best.off) best = { off, page };
			}
		}
	return best && best.off <= CODE_OFF_MM * perMm ? best.page : undefined;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
/** Above 0 where the way over b turns clockwise, as the corners of a page do in a picture. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
const sideOf = (corners: Four): number =>
	corners.reduce((sum, corner, index) => sum + distance(corner, corners[(index + 1) % 4]!), 0) / 4;
const nearest = (blobs: Blob[], to: Point): Blob | undefined =>
	blobs.toSorted((a, b) => distance(a, to) - distance(b, to))[0];

/** Solid dark parallelograms about as large as a mark. */
function solidBlobs(grey: Grey, side: number): Blob[] {
	const dark = darkPixels(grey, Math.round(side * 1.6));
	const blobs: Blob[] = [];
	for (let start = 0; start < dark.length; start++) {
		if (dark[start] !== 1) continue;
		const { area, x, y, spread } = flood(dark, grey.width, start);
		const solid = area / (12 * Math.sqrt(Math.max(spread, 1e-9)));
		const isRightSize = area > side * side * 0.3 && area < side * side * 2.6;
		if (isRightSize && solid > SOLID.from && solid < SOLID.to) blobs.push({ x, y, area });
	}
	return blobs
		.sort((a, b) => Math.abs(Math.log(a.area / side ** 2)) - Math.abs(Math.log(b.area / side ** 2)))
		.slice(0, MOST_BLOBS);
}

/** 1 where a pixel is dark against the mean of the square of this radius around it. */
function darkPixels({ width, height, pixels }: Grey, radius: number): Uint8Array {
	const sums = new Float64Array((width + 1) * (height + 1));
	for (let y = 0; y < height; y++) {
		let row = 0;
		for (let x = 0; x < width; x++) {
			row += pixels[y * width + x]!;
			sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row;
		}
	}
	const dark = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		const top = Math.max(0, y - radius) * (width + 1);
		const bottom = Math.min(height, y + radius + 1) * (width + 1);
		const rows = (bottom - top) / (width + 1);
		for (let x = 0; x < width; x++) {
			const left = Math.max(0, x - radius);
			const right = Math.min(width, x + radius + 1);
			const sum = sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!;
			if (pixels[y * width + x]! * rows * (right - left) < sum * DARK_SHARE) dark[y * width + x] = 1;
		}
	}
	return dark;
}

/** Takes one connected patch out of the picture: its size, middle, and how far it spreads (determinant of its covariance). */
function flood(dark: Uint8Array, width: number, start: number) {
	const waiting = [start];
	dark[start] = 2;
	let [area, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
	while (waiting.length > 0) {
		const at = waiting.pop()!;
		const x = at % width;
		const y = (at - x) / width;
		area++;
		sx += x;
		sy += y;
		sxx += x * x;
		syy += y * y;
		sxy += x * y;
		const neighbours = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width];
		for (const next of neighbours)
			if (dark[next] === 1) {
				dark[next] = 2;
				waiting.push(next);
			}
	}
	const [x, y] = [sx / area, sy / area];
	// A pixel is a square itself: a twelfth is its own spread.
	const [vx, vy] = [sxx / area - x * x + 1 / 12, syy / area - y * y + 1 / 12];
	const vxy = sxy / area - x * y;
	return { area, x, y, spread: vx * vy - vxy * vxy };
}
