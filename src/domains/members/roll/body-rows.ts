import type { HeaderPlace } from './find-header.ts';
import { coversRow } from './merged-cells.ts';
import type { RollColumn } from './read-columns.ts';
import { isOrdinal, kindOfRow, subHeadingOf } from './row-kind.ts';
import { type Entries, RowViewer } from './row-view.ts';
import { groupName, isOtherGroup } from './row-words.ts';
import type { SheetGrid } from './sheet-grid.ts';

export type PersonRow = {
	number: number;
	entries: Entries;
	/** The name in the sub-heading that the row stands under. */
	group?: string;
};

/** The rows of persons below the header: no blank rows, sub-headings, column numbers, sums, remarks or signatures. */
export function personRows(grid: SheetGrid, place: HeaderPlace, columns: RollColumn[]): PersonRow[] {
	const viewer = new RowViewer(grid, columns);
	const nameHeading = columns.find(({ field }) => field === 'fullName')?.header.split(' / ')[0] ?? '';
	const below = lastRowOfHeader(grid, place);
	const isNumbered = hasNumbers(grid, below, columns);
	const persons: PersonRow[] = [];
	let group: string | undefined;
	let isBelowSignature = false;
	for (const row of grid.rows) {
		if (row.number <= below) continue;
		const view = viewer.view(row);
		const kind = kindOfRow(view, { nameHeading, isNumbered, isBelowSignature });
		if (kind === 'signature') isBelowSignature = true;
		if (kind === 'sub-heading') group = cellNamed(subHeadingOf(view)!) ?? group;
		if (kind === 'person') persons.push({ number: row.number, entries: { ...view.carried, ...view.entries }, group });
	}
	return persons;
}

/** 'Đảng viên dự bị' divides the persons of one cell: the cell above still holds. */
const cellNamed = (text: string): string | undefined => (isOtherGroup(text) ? undefined : groupName(text));

/** Whether the column of row numbers, if there is one, has any. */
function hasNumbers({ rows }: SheetGrid, below: number, columns: RollColumn[]): boolean {
	const numbering = new Set(columns.filter((column) => column.isNumbering).map(({ column }) => column));
	return rows.some(
		(row) => row.number > below + 1 && row.cells.some((cell) => numbering.has(cell.column) && isOrdinal(cell.text))
	);
}

const lastRowOfHeader = ({ merges }: SheetGrid, { lastRow }: HeaderPlace): number =>
	merges.reduce(
		(last, merge) => (coversRow(merge, lastRow) && merge.firstRow <= lastRow ? Math.max(last, merge.lastRow) : last),
		lastRow
	);
