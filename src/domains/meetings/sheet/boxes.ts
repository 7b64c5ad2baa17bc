import { type Grey, shadeAt } from './grey.ts';
import { type Homography, project } from './homography.ts';
import { BOX, BOX_X, MARKS, type Point, rowMiddle } from './layout.ts';
import { closed, median, type Patch, smoothed } from './patch.ts';

/** What stands in a box. 'unclear' is for a person's eye. */
export type Ink = 'marked' | 'empty' | 'unclear';

/** Pixels taken per millimetre of the page, and what is taken of it around the middle of a box. */
const PER_MM = 8;
const HALF_MM = 4.2;
const SIZE = Math.round(2 * HALF_MM * PER_MM) + 1;
/** Paper bends: the boxes of a row are looked for so far from where the marks put them, and from the row above. */
const STEP_MM = 0.25;
const NEAR_MM = 1.25;
const FAR_MM = 3;
/** A box whose frame is fainter than this share of the paper's light was not found. */
const FRAME_LEAST = 0.07;
/** Within the frame, by so much. */
const INSET_MM = 0.45;
/** Strokes stand out by this share of black at least, and by so many times the noise around the box. */
const STROKE_LEAST = 0.11;
const STROKE_NOISE = 6;
const STROKE_MOST = 0.35;
/** A stroke is narrower than twice this. */
const STROKE_RADIUS_MM = 0.9;
/** Surfaces that are dark against the darkest side around the box are ink, not shadow. */
const SURFACE = 0.42;
/** Shares of the inside that is inked: below the first empty, above the second marked. */
const EMPTY_BELOW = 0.018;
const MARKED_FROM = 0.07;

/** Pixels of a patch, by where they lie from its middle, in millimetres. */
function places(fits: (x: number, y: number) => boolean): number[] {
	const half = (SIZE - 1) / 2;
	const all = Array.from({ length: SIZE * SIZE }, (_, at) => at);
	return all.filter((at) => fits(((at % SIZE) - half) / PER_MM, (Math.floor(at / SIZE) - half) / PER_MM));
}

const REACH = BOX.side / 2 - BOX.line - INSET_MM;
const INSIDE = places((x, y) => Math.abs(x) <= REACH && Math.abs(y) <= REACH);
/** The paper above, right of, below and left of the frame. */
const OUTSIDE = { from: BOX.side / 2 + 0.4, to: BOX.side / 2 + 1.3, reach: BOX.side / 2 };
const isOutside = (away: number, along: number): boolean =>
	away >= OUTSIDE.from && away <= OUTSIDE.to && Math.abs(along) <= OUTSIDE.reach;
const RING = [
	places((x, y) => isOutside(-y, x)),
	places((x, y) => isOutside(x, y)),
	places((x, y) => isOutside(y, x)),
	places((x, y) => isOutside(-x, y))
];

/** The ink in the three boxes of each row of a page. */
export function readBoxes(grey: Grey, page: Homography, rows: number): Ink[][] {
	const black = blackShare(grey, page);
	const read: Ink[][] = [];
	let off: Point = { x: 0, y: 0 };
	for (let row = 0; row < rows; row++) {
		const middles = BOX_X.map((x) => ({ x, y: rowMiddle(row) }));
		const found = findFrames(grey, page, middles, off);
		off = found.off;
		read.push(
			middles.map((middle, box) =>
				found.frames[box]! < FRAME_LEAST ? 'unclear' : inkIn(patchAt(grey, page, moved(middle, off)), black)
			)
		);
	}
	return read;
}

const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/** How light black is in this photo, as a share of the paper beside it, told by the marks. */
function blackShare(grey: Grey, page: Homography): number {
	const shares = MARKS.map(({ x, y }) => {
		const at = (dx: number, dy: number) => {
			const point = project(page, { x: x + dx, y: y + dy });
			return shadeAt(grey, point.x, point.y);
		};
		const paper = Math.max(at(-5.5, 0), at(5.5, 0), at(0, -5.5), at(0, 5.5), 1);
		return at(0, 0) / paper;
	});
	return Math.min(median(shares), 0.7);
}

function patchAt(grey: Grey, page: Homography, middle: Point): Patch {
	const pixels = new Float32Array(SIZE * SIZE);
	for (let row = 0; row < SIZE; row++)
		for (let column = 0; column < SIZE; column++) {
			const { x, y } = project(page, {
				x: middle.x - HALF_MM + column / PER_MM,
				y: middle.y - HALF_MM + row / PER_MM
			});
			pixels[row * SIZE + column] = shadeAt(grey, x, y);
		}
	return { size: SIZE, pixels };
}

/** The common shift at which the three frames of a row stand out best, near that of the row above. */
function findFrames(grey: Grey, page: Homography, middles: Point[], before: Point) {
	let best = { score: Number.NEGATIVE_INFINITY, off: before, frames: [0, 0, 0] };
	for (let dy = -NEAR_MM; dy <= NEAR_MM; dy += STEP_MM)
		for (let dx = -NEAR_MM; dx <= NEAR_MM; dx += STEP_MM) {
			const off = { x: before.x + dx, y: before.y + dy };
			if (Math.abs(off.x) > FAR_MM || Math.abs(off.y) > FAR_MM) continue;
			const frames = middles.map((middle) => frameAt(grey, page, moved(middle, off)));
			// The nearer of two equal ones.
			const score = frames[0]! + frames[1]! + frames[2]! - 0.002 * (Math.abs(dx) + Math.abs(dy));
			if (score > best.score) best = { score, off, frames };
		}
	return best;
}

/**
 * How much darker the four lines of a frame are than the paper outside, as a share of that paper: the faintest side
 * but one, so that one written over or in a fold does not decide.
 */
function frameAt(grey: Grey, page: Homography, { x, y }: Point): number {
	const half = (BOX.side - BOX.line) / 2;
	const sides = [0, 1, 2, 3].map((side) => {
		const [nx, ny] = [
			[0, -1],
			[1, 0],
			[0, 1],
			[-1, 0]
		][side] as [number, number];
		let [line, paper] = [0, 0];
		for (let along = -1.6; along <= 1.6; along += 0.4) {
			const at = (away: number) => {
				const point = project(page, { x: x + nx * away - ny * along, y: y + ny * away + nx * along });
				return shadeAt(grey, point.x, point.y);
			};
			line += at(half);
			paper += at(half + 0.75);
		}
		return 1 - line / Math.max(paper, 1);
	});
	return sides.sort((a, b) => a - b)[1]!;
}

/** What is in the box in the middle of a patch. */
function inkIn(given: Patch, black: number): Ink {
	const patch = smoothed(given);
	const filled = closed(patch, Math.round(STROKE_RADIUS_MM * PER_MM));
	const light = RING.map((side) => median(side.map((at) => patch.pixels[at]!)));
	const paper = Math.max(Math.min(...light), 1);
	const range = 1 - black;
	const strokeAt = (at: number) => (filled.pixels[at]! - patch.pixels[at]!) / Math.max(filled.pixels[at]!, 1) / range;

	const around = RING.flat().map(strokeAt);
	const usual = median(around);
	const noise = median(around.map((stroke) => Math.abs(stroke - usual)));
	const least = Math.max(STROKE_LEAST, usual + STROKE_NOISE * noise);
	if (least > STROKE_MOST) return 'unclear';

	let inked = 0;
	for (const at of INSIDE) {
		const surface = (1 - patch.pixels[at]! / paper) / range;
		if (strokeAt(at) > least || surface > SURFACE) inked++;
	}
	const share = inked / INSIDE.length;
	return share < EMPTY_BELOW ? 'empty' : share >= MARKED_FROM ? 'marked' : 'unclear';
}
