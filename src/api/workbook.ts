import { type CellStyle, type CellValue, type ColumnDef, writeXlsx } from 'hucre/xlsx';
import type * as v from 'valibot';
import { type ColumnKind, columnKind } from '#lib/reads/shapes.ts';
import { textOf } from '#lib/words/server/text-of.ts';

type Fields = Record<string, v.GenericSchema>;

const FORMATS: Record<ColumnKind, { format: string; width: number }> = {
	day: { format: 'dd/mm/yyyy', width: 12 },
	moment: { format: 'dd/mm/yyyy hh:mm', width: 17 }
};
const HEADING: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'center' } };
const NARROWEST = 10;
const WIDEST = 50;

/** Rows as an Excel workbook for people: headings in the reader's language, real days and moments, texts never formulas. */
export function toWorkbook(
	fields: Fields,
	rows: readonly Record<string, unknown>[],
	title: string
): Promise<Uint8Array> {
	const names = Object.keys(fields);
	const kinds = names.map((name) => columnKind(fields[name] as v.GenericSchema));
	const headings = names.map((name) => textOf(`api_field_${name}`));
	const cells = rows.map((row) => names.map((name, index) => cellValue(row[name], kinds[index])));
	return writeXlsx({
		sheets: [
			{
				name: title.slice(0, 31),
				rows: [headings, ...cells],
				columns: names.map((_, index) => columnDef(kinds[index], [headings, ...cells], index)),
				cells: new Map(headings.map((_, index) => [`0,${index}`, { style: HEADING }])),
				freezePane: { rows: 1, columns: 0 }
			}
		]
	});
}

function cellValue(value: unknown, kind?: ColumnKind): CellValue {
	if (value === null || value === undefined) return null;
	if (kind === 'day') return new Date(`${value}T00:00:00Z`);
	// A workbook knows no zones: the clock of Viet Nam is written as it stands.
	if (kind === 'moment') return new Date(`${String(value).slice(0, 19)}Z`);
	return value as CellValue;
}

function columnDef(kind: ColumnKind | undefined, rows: CellValue[][], index: number): ColumnDef {
	if (kind) return { width: FORMATS[kind].width, style: { numFmt: FORMATS[kind].format } };
	const longest = Math.max(...rows.slice(0, 200).map((row) => String(row[index] ?? '').length));
	return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
}
