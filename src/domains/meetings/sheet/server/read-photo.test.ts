import { beforeAll, describe, expect, test } from 'vitest';
import { sampleRecord } from '../../paper/sample-record.ts';
import type { Grey } from '../grey.ts';
import { BOX_X, CHOICES, type Choice, MARKS, PAGE, ROWS, rowMiddle } from '../layout.ts';
import { readLine } from '../proposal.ts';
import { greyOf } from './grey-of.ts';
import { readPage } from './read-page.ts';
import { readPhoto } from './read-photo.ts';
import {
	copyOf,
	type Dice,
	diceOf,
	GOOD_SHOT,
	HANDS,
	mark,
	photographed,
	printed,
	type Shot,
	stroke
} from './test-photo.ts';

const blank = {
	...sampleRecord,
	roll: sampleRecord.roll.map((entry) => ({ ...entry, presence: 'unrecorded' as const, reason: undefined }))
};
const PEN = { width: 0.6, ink: 0.8 };

let pages: Grey[];
beforeAll(async () => {
	pages = await printed(blank, 12_345);
});

/** Writes on the first page, photographs it and reads it, line by line. */
async function read(write: (page: Grey, dice: Dice) => void, shot: Partial<Shot> = {}, seed = 1) {
	const dice = diceOf(seed);
	const page = copyOf(pages[0]!);
	write(page, dice);
	const photo = await photographed(page, { ...GOOD_SHOT, ...shot }, dice);
	const result = await readPage((await greyOf(photo))!);
	return result.ok ? result.value.boxes.map(readLine) : result.refusal.code;
}

const everyLine = (choice: Choice) => (page: Grey, dice: Dice) => {
	for (let row = 0; row < ROWS.perPage; row++) mark(page, row, choice, HANDS[row % HANDS.length]!, dice);
};
const allRead = (presence: Choice) => Array.from({ length: ROWS.perPage }, () => ({ verdict: 'clear', presence }));

describe('a photographed sheet', () => {
	test('is read whatever people tick with: cross, tick, slash, blot, pencil, scribble, one that leaves its box', async () => {
		expect(await read(everyLine('excused'))).toEqual(allRead('excused'));
	});

	test.each([
		['upside down and half in a shadow', { turned: 180, shadow: 0.55 }],
		['on its side, from an angle, bent', { longSide: 2_000, turned: 97, tilt: 0.14, bend: 1.6 }],
		['in the dark: grain, blur and a small file', { grain: 7, blur: 1.2, quality: 55 }]
	])('is read %s', async (_, shot) => {
		expect(await read(everyLine('present'), shot, 3)).toEqual(allRead('present'));
	});

	test('says which page it is', async () => {
		const photo = await readPhoto(await photographed(copyOf(pages[1]!), GOOD_SHOT, diceOf(4)));
		expect(photo.ok && photo.value.code).toMatchObject({ communeId: 12_345, meetingId: blank.id, page: 2, pages: 2 });
	});

	test('ticked in print, after a roll call on the screen, is read as recorded', async () => {
		const [page] = await printed(sampleRecord, 12_345);
		const photo = await readPhoto(await photographed(page!, GOOD_SHOT, diceOf(5)));
		const lines = photo.ok ? photo.value.boxes.map(readLine) : [];
		const recorded = sampleRecord.roll
			.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
			.slice(0, ROWS.perPage)
			.map(({ presence }) => (presence === 'unrecorded' ? { verdict: 'blank' } : { verdict: 'clear', presence }));
		expect(lines).toEqual(recorded);
	});
});

describe('a line that a person must look at', () => {
	const at = (row: number, column: number) => ({ x: BOX_X[column]!, y: rowMiddle(row) });
	const line = (page: Grey, row: number, column: number, from: number[], to: number[], pen = PEN) => {
		const { x, y } = at(row, column);
		stroke(
			page,
			[
				{ x: x + from[0]!, y: y + from[1]! },
				{ x: x + to[0]!, y: y + to[1]! }
			],
			pen
		);
	};
	let verdicts: string[];
	beforeAll(async () => {
		const lines = await read((page, dice) => {
			mark(page, 4, 'present', 'tick', dice);
			mark(page, 4, 'present', 'scribble', dice);
			mark(page, 4, 'unexcused', 'tick', dice);
			line(page, 7, 0, [5, 1], [8, -2]);
			mark(page, 10, 'present', 'tick', dice);
			line(page, 10, 1, [-3.5, -1], [-0.9, -0.4]);
			mark(page, 14, 'present', 'tick', dice);
			line(page, 14, 0, [-6, 0], [38, 2], { width: 9, ink: 0.75 });
		});
		verdicts = typeof lines === 'string' ? [lines] : lines.map(({ verdict }) => verdict);
	});

	test('has no tick', () => {
		expect(verdicts[1]).toBe('blank');
	});

	test('has a tick struck out and another one', () => {
		expect(verdicts[4]).toBe('several');
	});

	test('has a tick beside the boxes', () => {
		expect(verdicts[7]).toBe('blank');
	});

	test('has the end of a stroke from elsewhere in a second box', () => {
		expect(['unclear', 'several']).toContain(verdicts[10]);
	});

	test('lies under something dark', () => {
		expect(verdicts[14]).not.toBe('clear');
	});
});

describe('a photo that is refused, with what to do', () => {
	/** A thumb, which is neither paper nor ink. */
	const cover = (corner: number) => (page: Grey) => {
		const perMm = page.width / PAGE.width;
		const [left, top] = [MARKS[corner]!.x - 7, MARKS[corner]!.y - 7].map((from) =>
			Math.max(0, Math.round(from * perMm))
		);
		for (let y = top!; y < Math.min(page.height, top! + 14 * perMm); y++)
			page.pixels.fill(140, y * page.width + left!, y * page.width + Math.min(page.width, left! + 14 * perMm));
	};

	test('shows no sheet', async () => {
		const grey = { width: 800, height: 1_000, pixels: new Uint8Array(800 * 1_000).fill(200) };
		const empty = await photographed(grey, GOOD_SHOT, diceOf(1));
		expect(await readPhoto(empty)).toMatchObject({ refusal: { code: 'meetings.sheet-no-code' } });
	});

	test('is no picture', async () => {
		expect(await readPhoto(Buffer.from('%PDF-1.7'))).toMatchObject({ refusal: { code: 'meetings.sheet-no-picture' } });
	});

	test('has a corner covered', async () => {
		expect(await read(cover(2))).toBe('meetings.sheet-no-corners');
	});

	test('was taken from too far away', async () => {
		expect(await read(everyLine('present'), { longSide: 900 })).toMatch(/sheet-(too-small|no-code)/);
	});
});

test('over many bad photos nothing is read wrongly without a warning, and nearly everything is read', async () => {
	const counts = { lines: 0, read: 0, wrong: 0 };
	for (let seed = 1; seed <= 2; seed++) {
		const dice = diceOf(seed * 97);
		const truth: (Choice | undefined)[] = [];
		const between = (from: number, to: number) => from + dice() * (to - from);
		const shot: Partial<Shot> = {
			longSide: Math.round(between(1_633, 1_800)),
			turned: Math.floor(between(0, 4)) * 90 + between(-8, 8),
			tilt: between(0, 0.1),
			bend: between(0, 1.6),
			shadow: between(0, 0.55),
			grain: between(1, 7),
			blur: between(0, 1.2),
			quality: Math.round(between(55, 92))
		};
		const lines = await read(
			(page, own) => {
				for (let row = 0; row < ROWS.perPage; row++) {
					const choice = own() < 0.1 ? undefined : CHOICES[Math.floor(own() * 3)]!;
					truth.push(choice);
					if (choice) mark(page, row, choice, HANDS[Math.floor(own() * HANDS.length)]!, own);
				}
			},
			shot,
			seed * 97
		);
		if (typeof lines === 'string') throw new Error(lines);
		lines.forEach(({ verdict, presence }, row) => {
			counts.lines++;
			const isRight = verdict === 'clear' ? presence === truth[row] : verdict === 'blank' && !truth[row];
			if (isRight) counts.read++;
			else if (verdict === 'clear' || verdict === 'blank') counts.wrong++;
		});
	}
	expect(counts.wrong).toBe(0);
	expect(counts.read).toBeGreaterThan(0.97 * counts.lines);
});
