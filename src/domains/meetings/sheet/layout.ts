/**
 * Where everything stands on a printed attendance sheet, in millimetres from the upper left corner of the page.
 * The page that is printed and the eye that reads its photo both take their measures from here: change one, and
 * `SHEET_VERSION` must change too, so that sheets printed before are refused instead of misread.
 */
export const SHEET_VERSION = 1;

export const PAGE = { width: 210, height: 297 };

export type Point = { x: number; y: number };

/** Solid squares near the corners; a printer's own margin leaves them whole. */
export const MARK_SIDE = 7;
/** Centres of the marks: upper left, upper right, lower right, lower left. */
export const MARKS: readonly [Point, Point, Point, Point] = [
	{ x: 14, y: 14 },
	{ x: 196, y: 14 },
	{ x: 196, y: 283 },
	{ x: 14, y: 283 }
];

/** The code that names the meeting, below the upper right mark. */
export const CODE = { x: 168, y: 22, side: 26 };

export const codeCorners: readonly [Point, Point, Point, Point] = [
	{ x: CODE.x, y: CODE.y },
	{ x: CODE.x + CODE.side, y: CODE.y },
	{ x: CODE.x + CODE.side, y: CODE.y + CODE.side },
	{ x: CODE.x, y: CODE.y + CODE.side }
];

/** Outer side of a box, and the thickness of its line. */
export const BOX = { side: 4.6, line: 0.3 };

/** What a tick can say, in the order of the columns. */
export const CHOICES = ['present', 'excused', 'unexcused'] as const;
export type Choice = (typeof CHOICES)[number];
/** Middle of each column of boxes. */
export const BOX_X: readonly number[] = [107, 123, 139];

export const COLUMNS = { number: 14, name: 23, boxes: 99, remark: 147, end: 196 };

/** Rows are so far apart that a tick that leaves its box does not reach the next one. */
export const ROWS = { headTop: 61, top: 74, height: 8.5, perPage: 23 };

/** Below the rows of the last page: totals, room for guests, signatures. */
export const TAIL = { totals: 9, guestsHead: 15, guestRow: 7.5, signatures: 36 };
const LOWEST = 273;

/** The middle of a row, counted from 0 on its page. */
export const rowMiddle = (row: number): number => ROWS.top + (row + 0.5) * ROWS.height;

export type SheetPage = {
	/** First row of the roll on this page, counted from 0, and how many follow. */
	from: number;
	count: number;
	/** Whether totals, guests and signatures stand below. */
	hasTail: boolean;
};

/** The pages of a roll of so many people, with so many lines for guests at its end. */
export function pagesOf(people: number, guestRows: number): SheetPage[] {
	const pages: SheetPage[] = [];
	for (let from = 0; from < people || from === 0; from += ROWS.perPage)
		pages.push({ from, count: Math.min(ROWS.perPage, people - from), hasTail: false });
	const last = pages.at(-1)!;
	const below = TAIL.totals + TAIL.guestsHead + guestRows * TAIL.guestRow + TAIL.signatures;
	if (ROWS.top + last.count * ROWS.height + below <= LOWEST) last.hasTail = true;
	else pages.push({ from: people, count: 0, hasTail: true });
	return pages;
}
