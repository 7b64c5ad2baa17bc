import { describe, expect, test } from 'vitest';
import { BOX, BOX_X, CODE, codeCorners, COLUMNS, MARK_SIDE, MARKS, PAGE, pagesOf, ROWS, rowMiddle } from './layout.ts';

describe('the pages of a sheet', () => {
	test.each([
		[0, 1],
		[14, 1],
		[17, 2],
		[23, 2],
		[24, 2],
		[46, 3],
		[60, 3]
	])('%i people and two lines for guests take %i pages', (people, pages) => {
		expect(pagesOf(people, 2)).toHaveLength(pages);
	});

	test.each([1, 22, 23, 24, 70])(
		'each of %i people stands on one page, and signatures stand once, at the end',
		(people) => {
			const pages = pagesOf(people, 4);
			const lines = pages.flatMap(({ from, count }) => Array.from({ length: count }, (_, row) => from + row));
			expect(lines).toEqual(Array.from({ length: people }, (_, line) => line));
			expect(pages.map(({ hasTail }) => hasTail)).toEqual(pages.map((page) => page === pages.at(-1)));
		}
	);
});

describe('the layout of a page', () => {
	test('rows end above the lower marks', () => {
		expect(rowMiddle(ROWS.perPage - 1) + ROWS.height / 2).toBeLessThan(MARKS[2].y - MARK_SIDE / 2);
	});

	test('boxes stand so far apart that the reader cannot take one for the next', () => {
		expect(ROWS.height - BOX.side).toBeGreaterThan(3);
		expect(BOX_X[1]! - BOX_X[0]! - BOX.side).toBeGreaterThan(6);
		expect(BOX_X.at(-1)! + BOX.side).toBeLessThan(COLUMNS.remark);
	});

	test('the code keeps its white margin of four modules', () => {
		const module = CODE.side / 29;
		expect(CODE.y - MARKS[1].y - MARK_SIDE / 2).toBeGreaterThan(4 * module);
		expect(PAGE.width - codeCorners[1].x).toBeGreaterThan(4 * module);
	});
});
