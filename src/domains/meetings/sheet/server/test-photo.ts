import sharp from 'sharp';
import { typesetSvg } from '#domains/direction/paper/server/index.ts';
import type { MeetingRecord } from '../../record.ts';
import { type Grey, shadeAt } from '../grey.ts';
import { homography, project } from '../homography.ts';
import { BOX_X, type Choice, CHOICES, PAGE, type Point, rowMiddle } from '../layout.ts';
import { sheetLayout } from './sheet-pdf.ts';
import { SHEET_TEMPLATE } from './sheet-template.ts';

/** Made-up photos of real sheets: the printed page, written on, laid on a table and photographed badly. */

const PER_MM = 8;
const POINTS_PER_MM = 72 / 25.4;
const PAGE_POINTS = PAGE.height * POINTS_PER_MM;

/** Numbers that look random and are the same every time. */
export type Dice = () => number;
export function diceOf(seed: number): Dice {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
const between = (dice: Dice, from: number, to: number): number => from + dice() * (to - from);

/** The printed pages, as a scanner would see them. */
export async function printed(record: MeetingRecord, communeId: number): Promise<Grey[]> {
	const layout = sheetLayout(record, communeId);
	const { data, info } = await sharp(Buffer.from(typesetSvg(SHEET_TEMPLATE, layout)), { density: PER_MM * 25.4 })
		.flatten({ background: '#fff' })
		.toColourspace('b-w')
		.raw()
		.toBuffer({ resolveWithObject: true });
	const [width, height] = [PAGE.width * PER_MM, PAGE.height * PER_MM];
	return layout.pages.map((_, page) => {
		const top = Math.round((page * PAGE_POINTS * PER_MM) / POINTS_PER_MM);
		const pixels = new Uint8Array(width * height);
		for (let y = 0; y < Math.min(height, info.height - top); y++)
			pixels.set(data.subarray((top + y) * info.width, (top + y) * info.width + width), y * width);
		return { width, height, pixels };
	});
}

/** How people mark a box. */
export const HANDS = ['cross', 'tick', 'slash', 'blot', 'pencil', 'scribble', 'large-tick'] as const;
export type Hand = (typeof HANDS)[number];

/** Width in millimetres, and the share of the light that it takes. */
type Pen = { width: number; ink: number };

/** A copy of the page that can be written on. */
export const copyOf = ({ pixels, ...size }: Grey): Grey => ({ ...size, pixels: Uint8Array.from(pixels) });

export function mark(page: Grey, row: number, choice: Choice, hand: Hand, dice: Dice): void {
	const middle = { x: BOX_X[CHOICES.indexOf(choice)]!, y: rowMiddle(row) };
	const at = (x: number, y: number): Point => ({
		x: middle.x + x + between(dice, -0.35, 0.35),
		y: middle.y + y + between(dice, -0.35, 0.35)
	});
	const pen = { width: between(dice, 0.4, 0.7), ink: between(dice, 0.55, 0.9) };
	const ways: Record<Hand, () => [Point[], Pen][]> = {
		cross: () => [
			[[at(-1.6, -1.6), at(1.6, 1.6)], pen],
			[[at(1.6, -1.6), at(-1.6, 1.6)], pen]
		],
		tick: () => [[[at(-1.5, 0.1), at(-0.4, 1.5), at(1.8, -1.8)], pen]],
		slash: () => [[[at(-1.6, 1.6), at(1.6, -1.6)], pen]],
		blot: () => [[[at(-1, -0.2), at(1, 0.2)], { width: 3, ink: 0.85 }]],
		pencil: () => [[[at(-1.5, 0), at(-0.3, 1.5), at(1.7, -1.6)], { width: 0.45, ink: between(dice, 0.3, 0.4) }]],
		scribble: () => [[Array.from({ length: 9 }, (_, turn) => at(-1.6 + turn * 0.4, turn % 2 ? 1.5 : -1.5)), pen]],
		'large-tick': () => [[[at(-1.8, 0), at(-0.4, 1.8), at(3.4, -3.2)], pen]]
	};
	for (const [points, tool] of ways[hand]()) stroke(page, points, tool);
}

/** A line through points of the page, in millimetres. */
export function stroke(page: Grey, points: Point[], { width, ink }: Pen): void {
	const reach = width / 2 + 0.3;
	for (let part = 1; part < points.length; part++) {
		const [a, b] = [points[part - 1]!, points[part]!];
		for (let y = pixel(Math.min(a.y, b.y) - reach); y <= pixel(Math.max(a.y, b.y) + reach); y++)
			for (let x = pixel(Math.min(a.x, b.x) - reach); x <= pixel(Math.max(a.x, b.x) + reach); x++) {
				const away = distanceTo(a, b, { x: x / PER_MM, y: y / PER_MM });
				const cover = Math.min(Math.max((width / 2 - away) * PER_MM + 0.5, 0), 1);
				const place = y * page.width + x;
				if (cover > 0) page.pixels[place] = Math.min(page.pixels[place]!, 255 * (1 - ink * cover));
			}
	}
}
const pixel = (mm: number): number => Math.round(mm * PER_MM);

function distanceTo(a: Point, b: Point, { x, y }: Point): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const along = Math.min(Math.max(((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1), 0), 1);
	return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

/** How a photo was taken. */
export type Shot = {
	/** Longer side of the photo in pixels; the other is three quarters of it. */
	longSide: number;
	/** Turned clockwise, degrees. */
	turned: number;
	/** Share of the page's width by which its far side looks narrower. */
	tilt: number;
	/** Millimetres by which the paper bends. */
	bend: number;
	/** Share of light that a shadow across the page takes. */
	shadow: number;
	/** Standard deviation of the grain, in shades. */
	grain: number;
	/** Pixels by which it is out of focus. */
	blur: number;
	/** Of the JPEG, in percent. */
	quality: number;
};

export const GOOD_SHOT: Shot = {
	longSide: 1_633,
	turned: 1,
	tilt: 0.02,
	bend: 0.3,
	shadow: 0.15,
	grain: 2,
	blur: 0.5,
	quality: 85
};

/** A photo of the page as a phone makes it, JPEG. */
export async function photographed(page: Grey, shot: Shot, dice: Dice): Promise<Buffer> {
	const height = shot.longSide;
	const width = Math.round(height * 0.75);
	const back = homography(cornersIn(width, height, shot, dice), [
		{ x: 0, y: 0 },
		{ x: PAGE.width, y: 0 },
		{ x: PAGE.width, y: PAGE.height },
		{ x: 0, y: PAGE.height }
	])!;
	const shade = { at: between(dice, 0.3, 0.7), slope: between(dice, -0.6, 0.6), soft: between(dice, 4, 60) };
	const phase = between(dice, 0, 6);
	const pixels = new Uint8Array(width * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const on = project(back, { x, y });
			const bent = {
				x: on.x + (shot.bend / 3) * Math.sin(on.y / 70 + phase),
				y: on.y + shot.bend * Math.sin(on.x / 60 + phase)
			};
			const isPage = bent.x > 0 && bent.y > 0 && bent.x < PAGE.width && bent.y < PAGE.height;
			const own = isPage
				? 30 + 0.83 * shadeAt(page, bent.x * PER_MM, bent.y * PER_MM)
				: 70 + 25 * Math.sin(x / 9 + y / 230);
			const dark =
				1 / (1 + Math.exp(-(x / width - shade.at + shade.slope * (y / height - 0.5)) * (width / shade.soft)));
			const light = (1 - shot.shadow * dark) * (1 - 0.12 * Math.hypot(x / width - 0.5, y / height - 0.5));
			pixels[y * width + x] = Math.min(255, Math.max(0, own * light + shot.grain * grain(dice)));
		}
	const taken = sharp(pixels, { raw: { width, height, channels: 1 } });
	if (shot.blur >= 0.3) taken.blur(shot.blur);
	return taken.jpeg({ quality: shot.quality }).toBuffer();
}

const grain = (dice: Dice): number => (dice() + dice() - 1) * 2.45;

/** Where the corners of the page come to lie in the photo. */
function cornersIn(width: number, height: number, shot: Shot, dice: Dice): [Point, Point, Point, Point] {
	const scale = Math.min((0.93 * width) / PAGE.width, (0.93 * height) / PAGE.height);
	const angle = (shot.turned * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const fit = Math.min(
		1,
		(0.97 * width) / (scale * (Math.abs(cos) * PAGE.width + Math.abs(sin) * PAGE.height)),
		(0.97 * height) / (scale * (Math.abs(sin) * PAGE.width + Math.abs(cos) * PAGE.height))
	);
	const corner = (right: number, down: number): Point => {
		const narrow = 1 - shot.tilt * (1 - down) * 2;
		const x = (right - 0.5) * PAGE.width * scale * fit * narrow;
		const y = (down - 0.5) * PAGE.height * scale * fit * (1 - shot.tilt * 0.6);
		const shake = () => between(dice, -0.006, 0.006) * width;
		return { x: width / 2 + x * cos - y * sin + shake(), y: height / 2 + x * sin + y * cos + shake() };
	};
	return [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
}
