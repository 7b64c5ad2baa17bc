import { headingKey, meaningOf, sexOfHeading } from './headings.ts';
import { coversRow, isTall, isWide, type RowTexts, spreadTexts, textsOf } from './merged-cells.ts';
import type { RollField } from './roll.ts';
import type { MergedRange, SheetGrid, SheetRow } from './sheet-grid.ts';

/** Where the header of a roll stands; Excel row numbers, the same twice for a header of one row. */
export type HeaderPlace = { firstRow: number; lastRow: number };

/** Titles, letterheads and notes may stand above a header, but not more than this. */
const ROWS_SEARCHED = 100;

/** Four texts without meaning weigh as much as one field: rows of persons have words like 'Bí thư chi bộ' too. */
const MEANINGLESS_WEIGHT = 0.25;

/** How many different fields the texts of a row name, less what has no place in a header; 0 where it can be none. */
export function headerScore(row: SheetRow): number {
	const fields = new Set<RollField>();
	let foreign = 0;
	for (const cell of row.cells) {
		const text = cell.text;
		const meaning = meaningOf(text);
		if (meaning?.field) fields.add(meaning.field);
		if (!meaning) foreign += /^[\d\s./-]{2,}$/.test(text) ? 1 : MEANINGLESS_WEIGHT;
	}
	const enough = fields.has('fullName') ? 2 : 3;
	return fields.size >= enough ? Math.max(0, fields.size - foreign) : 0;
}

/** The header of a sheet: the row whose words name the most fields, with its second row; undefined where none does. */
export function findHeader(grid: SheetGrid): HeaderPlace | undefined {
	let best: SheetRow | undefined;
	let bestScore = 0;
	for (const row of grid.rows.slice(0, ROWS_SEARCHED)) {
		const score = headerScore(row);
		if (score > bestScore) [best, bestScore] = [row, score];
	}
	return best && widenHeader(grid, best.number);
}

/** The whole header around a row of it. */
export function widenHeader(grid: SheetGrid, rowNumber: number): HeaderPlace {
	if (hasParentRow(grid, rowNumber)) return { firstRow: rowNumber - 1, lastRow: rowNumber };
	return headerFrom(grid, rowNumber);
}

/** The header that begins at a row: that row, and the next one if it divides the columns further. */
export function headerFrom(grid: SheetGrid, firstRow: number): HeaderPlace {
	const lower = grid.rows.find(({ number }) => number === firstRow + 1);
	return { firstRow, lastRow: lower && isSecondRow(grid, firstRow, lower) ? firstRow + 1 : firstRow };
}

function isSecondRow({ rows, merges }: SheetGrid, firstRow: number, lower: SheetRow): boolean {
	const upper = spreadTexts(rows, merges, firstRow);
	const lowerTexts = textsOf(lower);
	if (isNumbering([...lowerTexts.values()])) return false;
	if (merges.some((merge) => isTall(merge) && merge.firstRow === firstRow && upper.has(merge.firstColumn))) return true;
	const texts = [...lowerTexts.values()];
	if (texts.every((text) => /^\(.*\)$/.test(text))) return true;
	const nameColumn = [...upper].find(([, text]) => meaningOf(text)?.field === 'fullName')?.[0];
	if (isName(lowerTexts.get(nameColumn ?? -1))) return false;
	const isDivided =
		merges.some((merge) => isWide(merge) && merge.firstRow === firstRow) || hasGapAbove(upper, lowerTexts);
	return isDivided && texts.every(isHeadingLike);
}

/** Whether what stands below the heading of the names is a name, and not '(in hoa)' or 'Họ đệm'. */
const isName = (text: string | undefined): boolean =>
	text !== undefined && !text.startsWith('(') && meaningOf(text)?.field !== 'fullName';

const hasGapAbove = (upper: RowTexts, lower: RowTexts): boolean =>
	[...lower.keys()].some((column) => !upper.has(column));

const isHeadingLike = (text: string): boolean =>
	meaningOf(text) !== undefined || sexOfHeading(text) !== undefined || /^\p{L}[\p{L}\s,/.()-]{0,40}$/u.test(text);

/** Whether the row above groups the columns of this one: cells merged down into it, or several wide headings over it. */
function hasParentRow({ rows, merges }: SheetGrid, rowNumber: number): boolean {
	const above = rows.find(({ number }) => number === rowNumber - 1);
	if (!above) return false;
	const starts = merges.filter((merge) => merge.firstRow === above.number);
	if (starts.some((merge) => isTall(merge) && coversRow(merge, rowNumber) && !isLetterhead(textAt(above, merge))))
		return true;
	const wide = starts.filter(isWide);
	return wide.length >= 2 && above.cells.length >= 2 && wide.every((merge) => !isLetterhead(textAt(above, merge)));
}

const textAt = (row: SheetRow, merge: MergedRange): string => textsOf(row).get(merge.firstColumn) ?? '';

/** The names of organisations and the title of a paper, which are merged across columns too. */
const isLetterhead = (text: string): boolean =>
	/^(dang (bo|uy|cong san)|chi (bo|uy)|danh sach|cong hoa|doc lap|bieu|mau|phu luc|tinh|huyen|xa|phuong|don vi|so)\b/.test(
		headingKey(text)
	) && meaningOf(text)?.field !== 'partyCardNo';

/** Whether texts are the numbers of columns: 1 2 3, (1) (2) (3), A B 1 2 3. */
export function isNumbering(texts: string[]): boolean {
	const numbers = texts.filter((text) => !/^[A-Z]$/.test(text)).map((text) => /^[([]?(\d{1,2})[)\]]?$/.exec(text)?.[1]);
	if (texts.length < 3 || numbers.length < 2 || numbers.includes(undefined)) return false;
	return numbers.every((number, index) => index === 0 || Number(number) === Number(numbers[index - 1]) + 1);
}
