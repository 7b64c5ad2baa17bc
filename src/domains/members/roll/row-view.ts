import { isTall, isWide } from './merged-cells.ts';
import type { RollColumn } from './read-columns.ts';
import type { RollField, Sex } from './roll.ts';
import { isPlaceholder } from './row-words.ts';
import type { MergedRange, SheetCell, SheetGrid, SheetRow } from './sheet-grid.ts';

/** A cell that says something about a person; `sex` where the heading above says that too. */
export type Entry = { cell: SheetCell; sex?: Sex };

export type Entries = Partial<Record<RollField, Entry[]>>;

/** One row below the header as the header lets us see it. */
export type RowView = {
	number: number;
	/** The cells of mapped columns, by field. */
	entries: Entries;
	/** Like `entries`, from cells merged down from a row above. */
	carried: Entries;
	/** The text in the column of names; '' where there is none. */
	name: string;
	/** All visible texts from left to right. */
	texts: string[];
	/** The text in the column of row numbers. */
	ordinal: string;
	/** A cell spans three columns or more, as titles and sub-headings do. */
	isWide: boolean;
};

/** Looks at the rows of a sheet, one after another from the top. */
export class RowViewer {
	readonly #columns: Map<number, RollColumn>;
	readonly #hiddenColumns: Set<number>;
	readonly #merges = new Map<string, MergedRange>();
	readonly #carried = new Map<number, { cell: SheetCell; lastRow: number }>();

	constructor(grid: SheetGrid, columns: RollColumn[]) {
		this.#columns = new Map(columns.map((column) => [column.column, column]));
		this.#hiddenColumns = grid.hiddenColumns;
		for (const merge of grid.merges) this.#merges.set(`${merge.firstRow},${merge.firstColumn}`, merge);
	}

	view(row: SheetRow): RowView {
		const cells = row.cells.filter((cell) => this.#isUsed(cell.column) && !isPlaceholder(cell.text));
		const view: RowView = {
			number: row.number,
			entries: {},
			carried: {},
			name: '',
			texts: [],
			ordinal: '',
			isWide: false
		};
		for (const cell of cells) this.#look(view, cell);
		view.name = (view.entries.fullName ?? []).map(({ cell }) => cell.text).join(' ');
		this.#carry(view);
		return view;
	}

	#isUsed(column: number): boolean {
		return !this.#hiddenColumns.has(column) || Boolean(this.#columns.get(column)?.field);
	}

	#look(view: RowView, cell: SheetCell): void {
		const column = this.#columns.get(cell.column);
		const text = cell.text;
		view.texts.push(text);
		if (column?.isNumbering) view.ordinal = text;
		if (column?.field) add(view.entries, column, cell);
		const merge = this.#merges.get(`${view.number},${cell.column}`);
		if (!merge) return;
		if (isWide(merge) && merge.lastColumn - merge.firstColumn >= 2) view.isWide = true;
		if (isTall(merge)) this.#carried.set(cell.column, { cell, lastRow: merge.lastRow });
	}

	#carry(view: RowView): void {
		for (const [number, { cell, lastRow }] of this.#carried) {
			const column = this.#columns.get(number);
			if (lastRow < view.number) this.#carried.delete(number);
			else if (column?.field && !view.entries[column.field]) add(view.carried, column, cell);
		}
	}
}

function add(entries: Entries, { field, sex }: RollColumn, cell: SheetCell): void {
	const known = entries[field!];
	const entry: Entry = sex ? { cell, sex } : { cell };
	if (known) known.push(entry);
	else entries[field!] = [entry];
}
