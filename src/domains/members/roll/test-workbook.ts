import { strToU8, zipSync } from 'fflate';
import { type Cell, type CellValue, type ColumnDef, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ReadRollOptions, RollPerson, RollReading } from './roll.ts';
import { understandRoll } from './understand-roll.ts';

export const TODAY = '2026-11-22';

/** How a test sheet differs from plain cells. Positions as in Excel: 'B3', 'C4:D4'. */
export type Look = {
	merges?: string[];
	hiddenColumns?: string[];
	/** Font of single cells. */
	fonts?: Record<string, string>;
	dateSystem?: '1904';
};

export async function workbookOf(rows: CellValue[][], look: Look = {}): Promise<Uint8Array> {
	return writeXlsx({ sheets: [sheetOf('Danh sách', rows, look)], dateSystem: look.dateSystem });
}

export function sheetOf(name: string, rows: CellValue[][], look: Look = {}): WriteSheet {
	const cells = new Map<string, Partial<Cell>>(
		Object.entries(look.fonts ?? {}).map(([at, font]) => {
			const { row, column } = position(at);
			return [`${row},${column}`, { style: { font: { name: font } } }];
		})
	);
	const columns: ColumnDef[] = Array.from({ length: 30 }, (_, column) =>
		look.hiddenColumns?.some((at) => position(`${at}1`).column === column) ? { hidden: true } : { width: 10 }
	);
	return { name, rows, cells, columns, merges: (look.merges ?? []).map(rangeOf) };
}

const position = (at: string): { row: number; column: number } => ({
	row: Number(/\d+/.exec(at)![0]) - 1,
	column: at.charCodeAt(0) - 65
});

function rangeOf(range: string): MergeRange {
	const [start, end] = range.split(':').map(position) as [ReturnType<typeof position>, ReturnType<typeof position>];
	return { startRow: start.row, startCol: start.column, endRow: end.row, endCol: end.column };
}

/** Reads rows as if they had come in a file; fails the test where they are refused. */
export async function readRows(
	rows: CellValue[][],
	look: Look = {},
	options: Partial<ReadRollOptions> = {}
): Promise<RollReading> {
	return readBytes(await workbookOf(rows, look), options);
}

export function readBytes(bytes: Uint8Array, options: Partial<ReadRollOptions> = {}): RollReading {
	const reading = understandRoll(bytes, { today: TODAY, ...options });
	if (!reading.ok) throw new Error(`refused: ${reading.refusal.code}`);
	return reading.value;
}

/** The one person of a roll with these columns. */
export async function readOne(
	columns: Record<string, CellValue>,
	look: Look = {}
): Promise<RollPerson & { codes: string[]; levels: string[] }> {
	const header = Object.keys(columns);
	const hasName = header.includes('Họ và tên');
	const rows = [
		hasName ? header : ['Họ và tên', ...header],
		[...(hasName ? [] : ['Lò Thị Mẫu']), ...Object.values(columns)]
	];
	const { people, problems } = await readRows(rows, look);
	if (people.length !== 1) throw new Error(`${people.length} persons`);
	return { ...people[0]!, codes: problems.map(({ code }) => code), levels: problems.map(({ level }) => level) };
}

const NAMESPACES =
	'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written by hand, for what no library writes. */
export function rawWorkbook(parts: {
	sheetData: string;
	after?: string;
	strings?: string;
	styles?: string;
}): Uint8Array {
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
	const relations = (inner: string) =>
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
	const files = {
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
		'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations(
			relation('rId1', 'worksheet', '/xl/worksheets/sheet1.xml') +
				relation('rId2', 'sharedStrings', 'sharedStrings.xml') +
				relation('rId3', 'styles', 'styles.xml')
		),
		'xl/sharedStrings.xml': `<sst ${NAMESPACES}>${parts.strings ?? ''}</sst>`,
		'xl/styles.xml': `<styleSheet ${NAMESPACES}>${parts.styles ?? ''}</styleSheet>`,
		'xl/worksheets/sheet1.xml': `<worksheet ${NAMESPACES}><sheetData>${parts.sheetData}</sheetData>${parts.after ?? ''}</worksheet>`
	};
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
