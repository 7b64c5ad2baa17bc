import { done, type Result, refused } from '#lib/result.ts';
import { type CellStyle, StyleReader } from './cell-styles.ts';
import { whyNotWorkbook, whyNotZip } from './file-kind.ts';
import { inflatePart } from './inflate-part.ts';
import { SharedStrings, type StoredText } from './shared-strings.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { SheetReader } from './sheet-reader.ts';
import { Relations, SheetList } from './workbook-parts.ts';
import { type XmlHandler, XmlScan } from './xml-scan.ts';
import { damaged, readZipDirectory, tooLarge, type ZipEntry } from './zip-directory.ts';

/** All parts of a workbook together, inflated. A roll of 100,000 rows and 25 columns stays below this. */
const LARGEST_WORKBOOK_BYTES = 200_000_000;

/** An open workbook; `path` is the part that holds the sheet. */
export type Workbook = {
	sheets: { name: string; hidden: boolean; path: string }[];
	from1904: boolean;
	texts: StoredText[];
	styles: CellStyle[];
	parts: Parts;
};

type Parts = { bytes: Uint8Array; byPath: Map<string, ZipEntry> };

/**
 * Opens an Excel workbook (.xlsx, .xlsm). Sizes are summed from the directory before anything is inflated.
 *
 * Workbooks are read here and not by hucre, which writes ours: hucre holds a sheet as one text, its strings as a
 * tree and each cell's style as an object, 680 MB for 25,000 rows of 18 columns. Streamed, the same sheet fits into
 * 130 MB in the same time, pictures and charts are never touched, and a lying size is noticed while it inflates.
 */
export function openWorkbook(bytes: Uint8Array): Result<Workbook> {
	const notZip = whyNotZip(bytes);
	if (notZip) return refused(notZip);
	const directory = readZipDirectory(bytes);
	if (!directory.ok) return directory;
	const notWorkbook = whyNotWorkbook(directory.value.map((entry) => entry.name));
	if (notWorkbook) return refused(notWorkbook);
	if (directory.value.reduce((sum, entry) => sum + entry.inflatedBytes, 0) > LARGEST_WORKBOOK_BYTES) return tooLarge;
	return openParts({ bytes, byPath: new Map(directory.value.map((entry) => [entry.name.toLowerCase(), entry])) });
}

function openParts(parts: Parts): Result<Workbook> {
	const root = new Relations('');
	const rooted = scanPart(parts, '_rels/.rels', root);
	if (!rooted.ok) return rooted;
	const bookPath = root.first('officeDocument') ?? 'xl/workbook.xml';
	const list = new SheetList();
	const listed = scanPart(parts, bookPath, list);
	if (!listed.ok) return listed;
	const folder = bookPath.slice(0, bookPath.lastIndexOf('/'));
	const relations = new Relations(folder);
	const related = scanPart(parts, `${folder}/_rels/${bookPath.slice(folder.length + 1)}.rels`, relations);
	if (!related.ok) return related;
	return openContents(parts, list, relations);
}

function openContents(parts: Parts, list: SheetList, relations: Relations): Result<Workbook> {
	const strings = new SharedStrings();
	const stringsRead = scanIfThere(parts, relations.first('sharedStrings'), strings);
	if (!stringsRead.ok) return stringsRead;
	const styles = new StyleReader();
	const stylesRead = scanIfThere(parts, relations.first('styles'), styles);
	if (!stylesRead.ok) return stylesRead;
	const sheets = list.sheets.flatMap(({ name, hidden, relation }) => {
		const target = relations.byId.get(relation);
		// Sheets that are one big chart have no cells.
		return target?.kind === 'worksheet' ? [{ name, hidden, path: target.path }] : [];
	});
	return done({ sheets, from1904: list.from1904, texts: strings.texts, styles: styles.styles, parts });
}

/** The content of a sheet; only its first `atMostRows` rows with content where that is given. */
export function readSheet(book: Workbook, path: string, atMostRows = Number.POSITIVE_INFINITY): Result<SheetGrid> {
	const sheet = new SheetReader(book.texts, book.styles, book.from1904);
	const scanned = scanPart(book.parts, path, sheet, () => sheet.rows.length < atMostRows);
	if (!scanned.ok) return scanned;
	return done({ rows: sheet.rows, merges: sheet.merges, hiddenColumns: sheet.hiddenColumns, from1904: book.from1904 });
}

const scanIfThere = (parts: Parts, path: string | undefined, handler: XmlHandler): Result<void> =>
	path && parts.byPath.has(path) ? scanPart(parts, path, handler) : done(undefined);

function scanPart(parts: Parts, path: string, handler: XmlHandler, wantsMore = () => true): Result<void> {
	const entry = parts.byPath.get(path);
	if (!entry) return damaged;
	const scan = new XmlScan(handler);
	let isSound = true;
	const inflated = inflatePart(parts.bytes, entry, (text) => {
		isSound = scan.read(text);
		return isSound && !handler.isFull?.() && wantsMore();
	});
	if (handler.isFull?.()) return tooLarge;
	return isSound ? inflated : damaged;
}
