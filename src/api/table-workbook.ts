import { type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx';

const FONT = { name: 'Times New Roman', size: 12 };
const HEADING: CellStyle = { font: { ...FONT, bold: true }, alignment: { wrapText: true, vertical: 'center' } };

export type WorkbookTable = {
	name: string;
	/** Lines above the table, the first of them the largest. */
	titles: string[];
	columns: { title: string; width: number; isMoney?: boolean }[];
	rows: CellValue[][];
	/** Rows of the table, from 0, that stand out: sums. */
	boldRows?: number[];
};

/** Tables as a workbook for people, one sheet each: numbers stay numbers, texts are never formulas. */
export const tableWorkbook = (tables: readonly WorkbookTable[]): Promise<Uint8Array> =>
	writeXlsx({
		defaultFont: FONT,
		sheets: tables.map(({ name, titles, columns, rows, boldRows = [] }) => {
			const head = titles.length + (titles.length > 0 ? 1 : 0);
			const bold = [head, ...boldRows.map((row) => head + 1 + row)];
			return {
				name: name.slice(0, 31),
				rows: [
					...titles.map((title) => [title]),
					...(head > 0 ? [[]] : []),
					columns.map(({ title }) => title),
					...rows
				] as CellValue[][],
				columns: columns.map(({ width, isMoney }) => ({
					width,
					style: { font: FONT, ...(isMoney ? { numFmt: '#,##0' } : {}) }
				})),
				cells: new Map<string, { style: CellStyle }>([
					...titles.map(
						(_, row) => [`${row},0`, { style: { font: { ...FONT, bold: true, size: row ? 12 : 16 } } }] as const
					),
					...bold.flatMap((row) => columns.map((_, column) => [`${row},${column}`, { style: HEADING }] as const))
				]),
				freezePane: { rows: head + 1, columns: 0 },
				pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
			};
		})
	});
