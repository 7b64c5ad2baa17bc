import type { MergedRange, SheetRow } from './sheet-grid.ts';

/** Texts of a row by column. */
export type RowTexts = Map<number, string>;

export const textsOf = (row: SheetRow): RowTexts => new Map(row.cells.map((cell) => [cell.column, cell.text]));

export const isWide = (merge: MergedRange): boolean => merge.lastColumn > merge.firstColumn;
export const isTall = (merge: MergedRange): boolean => merge.lastRow > merge.firstRow;
export const coversRow = (merge: MergedRange, row: number): boolean => merge.firstRow <= row && row <= merge.lastRow;

/** The texts of a row with each merged text in every column it spans, those merged down from above included. */
export function spreadTexts(rows: SheetRow[], merges: MergedRange[], rowNumber: number): RowTexts {
	const row = rows.find(({ number }) => number === rowNumber);
	const texts = row ? textsOf(row) : new Map<number, string>();
	for (const merge of merges.filter((one) => coversRow(one, rowNumber))) {
		const source = rows.find(({ number }) => number === merge.firstRow);
		const text = source && textsOf(source).get(merge.firstColumn);
		if (!text) continue;
		for (let column = merge.firstColumn; column <= merge.lastColumn; column++) texts.set(column, text);
	}
	return texts;
}
