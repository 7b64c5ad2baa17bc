import { done, type Result, refused } from '#lib/result.ts';
import { decodeRows } from './decode-grid.ts';
import { headerScore } from './find-header.ts';
import { readSheet, type Workbook } from './workbook.ts';

type ListedSheet = Workbook['sheets'][number];

/** Rows looked at to tell a roll from instructions, lists of codes or an empty form. */
const ROWS_GLANCED_AT = 300;

/**
 * The sheet to read: the one named, or else the one that looks most like a roll: its header names the most fields,
 * then it has the most rows. Hidden sheets count only where nothing else is there.
 */
export function chooseSheet(book: Workbook, name?: string): Result<ListedSheet> {
	if (name !== undefined) {
		const named = book.sheets.find((sheet) => sheet.name === name.normalize('NFC'));
		return named ? done(named) : refused({ code: 'members.roll-sheet-not-found', facts: { sheet: name } });
	}
	const visible = book.sheets.filter((sheet) => !sheet.hidden);
	const [first, ...others] = visible.length > 0 ? visible : book.sheets;
	if (!first) return refused({ code: 'members.roll-empty' });
	return others.length === 0 ? done(first) : best(book, [first, ...others]);
}

function best(book: Workbook, sheets: ListedSheet[]): Result<ListedSheet> {
	let [chosen, most] = [sheets[0]!, -1];
	for (const sheet of sheets) {
		const glance = readSheet(book, sheet.path, ROWS_GLANCED_AT);
		if (!glance.ok) return glance;
		const { rows } = glance.value;
		decodeRows(rows);
		const likeness = Math.max(0, ...rows.map(headerScore)) * (ROWS_GLANCED_AT + 1) + rows.length;
		if (likeness > most) [chosen, most] = [sheet, likeness];
	}
	return done(chosen);
}
