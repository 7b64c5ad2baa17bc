import { done, type Result, refused } from '#lib/result.ts';
import { personRows } from './body-rows.ts';
import { chooseSheet } from './choose-sheet.ts';
import { decodeRows, encodingOf } from './decode-grid.ts';
import { findDuplicates } from './duplicates.ts';
import { findHeader, type HeaderPlace, headerFrom } from './find-header.ts';
import { fieldsByHeader, readColumns, sampleColumns } from './read-columns.ts';
import { readPerson } from './read-person.ts';
import type { ReadRollOptions, RollReading } from './roll.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { openWorkbook, readSheet } from './workbook.ts';

/** Reads a roll from a workbook, in this thread. What people send goes through `readRoll`, which sets limits. */
export function understandRoll(bytes: Uint8Array, options: ReadRollOptions): Result<RollReading> {
	const book = openWorkbook(bytes);
	if (!book.ok) return book;
	const sheet = chooseSheet(book.value, options.sheet);
	if (!sheet.ok) return sheet;
	const grid = readSheet(book.value, sheet.value.path);
	if (!grid.ok) return grid;
	decodeRows(grid.value.rows);
	const place = placeOfHeader(grid.value, sheet.value.name, options.headerRow);
	if (!place.ok) return place;
	const sheets = book.value.sheets.map(({ name, hidden }) => ({ name, hidden }));
	return done({ ...understandGrid(grid.value, place.value, options), sheets, sheet: sheet.value.name });
}

function placeOfHeader(grid: SheetGrid, sheet: string, headerRow?: number): Result<HeaderPlace> {
	if (grid.rows.length === 0) return refused({ code: 'members.roll-empty' });
	const place = headerRow === undefined ? findHeader(grid) : headerFrom(grid, headerRow);
	return place ? done(place) : refused({ code: 'members.roll-no-header', facts: { sheet } });
}

function understandGrid(
	grid: SheetGrid,
	place: HeaderPlace,
	options: ReadRollOptions
): Omit<RollReading, 'sheets' | 'sheet'> {
	const columns = readColumns(grid, place, options.columns);
	const rows = personRows(grid, place, columns);
	const read = rows.map((row) => readPerson(row, { today: options.today, from1904: grid.from1904 }));
	const people = read.map(({ person }) => person);
	const numbers = new Set(rows.map(({ number }) => number));
	return {
		rows: people.length,
		ready: people.filter(({ ready }) => ready).length,
		encoding: encodingOf(grid.rows.filter(({ number }) => numbers.has(number))),
		headerRow: place.firstRow,
		columns: fieldsByHeader(columns),
		samples: sampleColumns(grid, place, numbers, columns),
		problems: read.flatMap(({ problems }) => problems),
		duplicates: findDuplicates(people),
		people
	};
}
