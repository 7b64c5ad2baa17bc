import { expect, test } from 'vitest';
import { cellAfter, sumTyped, Undo } from './grid.ts';

const size = { rows: 400, columns: 9 };
const anywhere = { atStart: true, atEnd: true };
test.each([
	['ArrowDown', { row: 0, column: 3 }, anywhere, { row: 1, column: 3 }],
	['Enter', { row: 0, column: 3 }, anywhere, { row: 1, column: 3 }],
	['ArrowDown', { row: 399, column: 3 }, anywhere, undefined],
	['ArrowUp', { row: 0, column: 3 }, anywhere, undefined],
	['ArrowRight', { row: 5, column: 8 }, anywhere, undefined],
	['ArrowRight', { row: 5, column: 7 }, anywhere, { row: 5, column: 8 }],
	['ArrowRight', { row: 5, column: 7 }, { atStart: true, atEnd: false }, undefined],
	['ArrowLeft', { row: 5, column: 7 }, { atStart: false, atEnd: true }, undefined],
	['ArrowLeft', { row: 5, column: 7 }, anywhere, { row: 5, column: 6 }],
	['7', { row: 5, column: 7 }, anywhere, undefined]
])('%s from %j with the caret at %j', (key, at, caret, to) => {
	expect(cellAfter(key, at, size, caret)).toEqual(to);
});

test('points of a row are added in hundredths, and not at all while one is no number', () => {
	expect(sumTyped(['4,5', '4.55', '50'])).toBe(5905);
	expect(sumTyped(['4,5', ''])).toBeUndefined();
});

test('undo goes back cell by cell, however much was typed in one', () => {
	const undo = new Undo();
	undo.typed({ row: 'a', name: 'points-duties', before: '40' });
	undo.typed({ row: 'a', name: 'points-duties', before: '4' });
	undo.typed({ row: 'b', name: 'class', before: 'good' });
	expect([undo.last(), undo.last(), undo.last()]).toEqual([
		{ row: 'b', name: 'class', before: 'good' },
		{ row: 'a', name: 'points-duties', before: '40' },
		undefined
	]);
});
