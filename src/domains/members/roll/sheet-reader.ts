import type { CellStyle } from './cell-styles.ts';
import { dayOfSerial, shownDay } from './roll-dates.ts';
import { type StoredText, TextReader, unescapeControls } from './shared-strings.ts';
import type { MergedRange, SheetCell, SheetRow } from './sheet-grid.ts';
import { attribute, type XmlHandler } from './xml-scan.ts';

const LAST_COLUMN = 16383;
/** Cells with content: 100,000 rows of 25 columns. */
const MOST_CELLS = 2_500_000;
const MOST_MERGES = 500_000;
const PLAIN: CellStyle = { font: '', isDate: false };

/** Collects the cells with content, the merged ranges and the hidden columns of one sheet. */
export class SheetReader implements XmlHandler {
	readonly rows: SheetRow[] = [];
	readonly merges: MergedRange[] = [];
	readonly hiddenColumns = new Set<number>();
	readonly #texts: StoredText[];
	readonly #styles: CellStyle[];
	readonly #inline = new TextReader();
	readonly #from1904: boolean;
	#row: SheetRow = { number: 0, cells: [] };
	#column = -1;
	#type = '';
	#style = PLAIN;
	#value = '';
	#isInValue = false;
	#isInline = false;
	#cellCount = 0;

	constructor(texts: StoredText[], styles: CellStyle[], from1904: boolean) {
		this.#from1904 = from1904;
		this.#texts = texts;
		this.#styles = styles;
	}

	open(name: string, attributes: string): void {
		if (name === 'c') this.#openCell(attributes);
		else if (name === 'v') this.#isInValue = true;
		else if (name === 'is') this.#isInline = true;
		else if (name === 'row') this.#openRow(attributes);
		else if (name === 'mergeCell') this.#addMerge(attribute(attributes, 'ref') ?? '');
		else if (name === 'col') this.#addColumns(attributes);
		else if (this.#isInline) this.#inline.open(name, attributes);
	}

	close(name: string): void {
		if (name === 'v') this.#isInValue = false;
		else if (name === 'c') this.#closeCell();
		else if (name === 'is') this.#isInline = false;
		else if (name === 'row' && this.#row.cells.length > 0) this.rows.push(this.#row);
		else if (this.#isInline) this.#inline.close(name);
	}

	text(text: string): void {
		if (this.#isInValue) this.#value += text;
		else if (this.#isInline) this.#inline.text(text);
	}

	#openRow(attributes: string): void {
		this.#row = { number: Number(attribute(attributes, 'r')) || this.#row.number + 1, cells: [] };
		this.#column = -1;
	}

	#openCell(attributes: string): void {
		const reference = attribute(attributes, 'r');
		this.#column = reference ? columnOf(reference) : this.#column + 1;
		this.#type = attribute(attributes, 't') ?? 'n';
		const style = attribute(attributes, 's');
		this.#style = (style && this.#styles[Number(style)]) || (this.#styles[0] ?? PLAIN);
		this.#value = '';
	}

	isFull(): boolean {
		return this.#cellCount > MOST_CELLS || this.merges.length > MOST_MERGES;
	}

	#closeCell(): void {
		const cell = this.#cell();
		if (!cell || cell.text.trim() === '' || this.#column > LAST_COLUMN) return;
		this.#row.cells.push(cell);
		this.#cellCount++;
	}

	#cell(): SheetCell | undefined {
		const { font, isDate } = this.#style;
		const column = this.#column;
		if (this.#value === '' && this.#type !== 'inlineStr') return undefined;
		switch (this.#type) {
			case 's':
				return { column, kind: 'text', font, ...(this.#texts[Number(this.#value)] ?? { text: '' }) };
			case 'inlineStr':
				return { column, kind: 'text', font, ...this.#inline.take() };
			case 'str':
				return { column, kind: 'text', font, text: unescapeControls(this.#value) };
			case 'e':
				return { column, kind: 'error', font, text: this.#value };
			case 'b':
				return { column, kind: 'boolean', font, text: this.#value };
			case 'd':
				return { column, kind: 'text', font, text: this.#value };
			default:
				return numberCell(column, this.#value.trim(), font, isDate ? this.#dateText : String);
		}
	}

	readonly #dateText = (serial: number): string => shownDay(dayOfSerial(serial, this.#from1904));

	#addMerge(reference: string): void {
		const [first, last] = reference.split(':').map(positionOf);
		if (!first) return;
		const end = last ?? first;
		this.merges.push({ firstRow: first.row, lastRow: end.row, firstColumn: first.column, lastColumn: end.column });
	}

	#addColumns(attributes: string): void {
		const hidden = attribute(attributes, 'hidden');
		const isHidden = hidden === '1' || hidden === 'true' || Number(attribute(attributes, 'width') ?? 1) === 0;
		if (!isHidden) return;
		const last = Math.min(Number(attribute(attributes, 'max')), LAST_COLUMN + 1);
		for (let column = Number(attribute(attributes, 'min')); column <= last; column++)
			this.hiddenColumns.add(column - 1);
	}
}

function numberCell(
	column: number,
	value: string,
	font: string,
	textOf: (number: number) => string
): SheetCell | undefined {
	if (value === '') return undefined;
	const number = Number(value);
	if (Number.isNaN(number)) return { column, kind: 'text', font, text: value };
	return { column, kind: textOf === String ? 'number' : 'date', font, text: textOf(number), number };
}

/** 0 for 'A12', 26 for 'AA12'. */
function columnOf(reference: string): number {
	let column = 0;
	for (let at = 0; at < reference.length; at++) {
		const letter = reference.charCodeAt(at) & 0xdf;
		if (letter < 65 || letter > 90) break;
		column = column * 26 + letter - 64;
	}
	return column - 1;
}

function positionOf(reference: string): { row: number; column: number } {
	return { row: Number(/\d+/.exec(reference)?.[0] ?? 0), column: columnOf(reference) };
}
