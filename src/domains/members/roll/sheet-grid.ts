/**
 * What stands in one cell of a sheet, before anybody has understood it.
 * Cells without content are not kept, however they are coloured.
 */
export type SheetCell = {
	/** 0 for column A. */
	column: number;
	kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
	/** Text as stored, after decoding on one line and NFC; a number as JavaScript prints it, or the error's name such as '#REF!'. */
	text: string;
	/** The value of a number or date (an Excel serial number), otherwise undefined. */
	number?: number;
	/** Font of the cell; '' where the workbook names none. */
	font: string;
	/** The pieces of a rich text, where their fonts differ from the cell's. */
	runs?: TextRun[];
	/** How the text was written, once decoded; undefined where it is ASCII or nothing tells. */
	encoding?: CellEncoding;
};

export type CellEncoding = 'unicode' | 'tcvn3' | 'vni';

export type TextRun = { text: string; font: string };

export type SheetRow = {
	/** The number that a person sees in Excel. */
	number: number;
	cells: SheetCell[];
};

/** Rows as Excel numbers them, columns from 0; both ends included. */
export type MergedRange = { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number };

export type SheetGrid = {
	/** Rows with content, in order. */
	rows: SheetRow[];
	merges: MergedRange[];
	hiddenColumns: Set<number>;
	/** Serial number 0 is 1904-01-01, as on old Macintoshes, instead of the day before 1900-01-01. */
	from1904: boolean;
};
