import { expect, test } from 'vitest';
import type { Table } from '#domains/direction/index.ts';
import { attendanceSheet } from './attendance-sheet.ts';
import { sampleRecord } from './sample-record.ts';

const blank = {
	...sampleRecord,
	roll: sampleRecord.roll.map((entry) => ({ ...entry, presence: 'unrecorded' as const }))
};
const rollOf = (record: typeof sampleRecord) =>
	attendanceSheet(record).blocks.find((block): block is Table => block.kind === 'table')!.rows;

test('before the meeting every member has three boxes to tick, sorted by given name', () => {
	const rows = rollOf(blank);
	expect(rows).toHaveLength(30);
	expect(rows[0]!.cells.slice(0, 5)).toEqual([
		'1',
		'Lương Thị Bưởi',
		{ box: 'empty' },
		{ box: 'empty' },
		{ box: 'empty' }
	]);
	expect(rows.at(-1)!.cells[1]).toBe('Khoàng Thị Vững');
});

test('after the roll call the right box is ticked', () => {
	const ticked = rollOf(sampleRecord).map(({ cells }) =>
		cells.slice(2, 5).findIndex((cell) => typeof cell === 'object' && cell.box === 'ticked')
	);
	expect([0, 1, 2, -1].map((column) => ticked.filter((one) => one === column).length)).toEqual([25, 3, 1, 1]);
});

test('guests who come unannounced find room to write their names', () => {
	const guests = attendanceSheet(blank).blocks.findLast((block): block is Table => block.kind === 'table')!.rows;
	expect(guests.map(({ cells }) => cells[0])).toEqual(['1', '2', '3', '4', '5']);
	expect(guests.filter(({ cells }) => cells[1] === '')).toHaveLength(3);
});

test('the sheet is no registered paper and waits for signatures by hand', () => {
	const paper = attendanceSheet(sampleRecord);
	expect(paper.header.number).toBeUndefined();
	expect(paper.signatures.every(({ confirmedAt }) => confirmedAt === undefined)).toBe(true);
});
