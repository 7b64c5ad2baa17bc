import { type Judgement, judgeEncoding } from './judge-encoding.ts';
import { decodeLegacy, drawsCapitals, encodingOfFont } from './legacy-encodings.ts';
import { oneLine } from './one-line.ts';
import type { RollEncoding } from './roll.ts';
import type { CellEncoding, SheetCell, SheetRow, TextRun } from './sheet-grid.ts';

/** Words that speak for each encoding, by font. Fonts lie, but mostly in the same way all through a sheet. */
type Votes = Map<string, Record<CellEncoding, number>>;

type Judged = { cell: SheetCell; judgement: Judgement };

/**
 * Turns every text of a sheet into Unicode, NFC, on one line, whatever it was written in.
 * A text that explains itself is believed before its font; one that could be either follows its row, then the
 * other texts in the same font, then the font. Changes the cells in place: a large roll stands in memory once.
 */
export function decodeRows(rows: SheetRow[]): void {
	const sheetVotes: Votes = new Map();
	const judgedRows = rows.map((row) => judgeRow(row));
	for (const judged of judgedRows) for (const one of judged) if (isStrong(one)) vote(sheetVotes, one);
	for (const [index, row] of rows.entries()) {
		for (const one of judgedRows[index]!) one.cell.encoding = settle(one, judgedRows[index]!, sheetVotes);
		for (const cell of row.cells) decodeCell(cell);
	}
}

function judgeRow(row: SheetRow): Judged[] {
	return row.cells.flatMap((cell) => {
		const judgement = cell.kind === 'text' ? judgeEncoding(cell.text) : undefined;
		return judgement ? [{ cell, judgement }] : [];
	});
}

/** One odd word in an ordinary font, such as '5 µm', is not enough to call it TCVN3. */
function isStrong({ cell, judgement }: Judged): boolean {
	if (judgement.candidates.length !== 1) return false;
	return judgement.strength >= 2 || judgement.candidates[0] === 'unicode' || encodingOfFont(fontOf(cell)) !== undefined;
}

function vote(votes: Votes, { cell, judgement }: Judged): void {
	const font = fontOf(cell);
	const counts = votes.get(font) ?? { unicode: 0, tcvn3: 0, vni: 0 };
	counts[judgement.candidates[0]!] += Math.min(judgement.strength, 3);
	votes.set(font, counts);
}

function settle(one: Judged, row: Judged[], sheetVotes: Votes): CellEncoding | undefined {
	if (isStrong(one)) return one.judgement.candidates[0];
	const font = fontOf(one.cell);
	const open = one.judgement.candidates.length > 0 ? one.judgement.candidates : undefined;
	const rowVotes: Votes = new Map();
	for (const other of row) {
		const isLike = fontOf(other.cell) === font && other.judgement.candidates.length === 1;
		if (isLike && (isStrong(other) || other !== one)) vote(rowVotes, other);
	}
	return winner(rowVotes.get(font), open) ?? winner(sheetVotes.get(font), open) ?? encodingOfFont(font);
}

function winner(
	votes: Record<CellEncoding, number> | undefined,
	open: CellEncoding[] | undefined
): CellEncoding | undefined {
	if (!votes) return undefined;
	const ranked = (Object.keys(votes) as CellEncoding[]).sort((a, b) => votes[b] - votes[a]);
	return ranked.find((encoding) => votes[encoding] > 0 && (!open || open.includes(encoding)));
}

const fontOf = (cell: SheetCell): string => cell.runs?.find((run) => run.font)?.font ?? cell.font;

function decodeCell(cell: SheetCell): void {
	if (cell.kind !== 'text') return;
	const decoded = hasMixedRuns(cell) ? cell.runs!.map((run) => decodeRun(run, cell.font)).join('') : decodeWhole(cell);
	cell.text = oneLine(decoded);
	cell.runs = undefined;
}

function decodeWhole(cell: SheetCell): string {
	const { text, encoding } = cell;
	if (encoding === 'unicode') return text;
	const decoded = encoding ? decodeLegacy(text, encoding) : text;
	return drawsCapitals(fontOf(cell)) ? decoded.toUpperCase() : decoded;
}

/** Whether parts of one cell are in fonts of different encodings: then each part speaks for itself. */
function hasMixedRuns({ runs, font }: SheetCell): boolean {
	return runs !== undefined && new Set(runs.map((run) => encodingOfFont(run.font || font))).size > 1;
}

function decodeRun(run: TextRun, cellFont: string): string {
	const font = run.font || cellFont;
	const declared = encodingOfFont(font);
	const isUnicode = judgeEncoding(run.text)?.candidates.join() === 'unicode';
	const decoded = declared && !isUnicode ? decodeLegacy(run.text, declared) : run.text;
	return drawsCapitals(font) ? decoded.toUpperCase() : decoded;
}

/** The encoding of the rows of persons: 'mixed' as soon as two occur. Titles are often newer than the list below. */
export function encodingOf(rows: SheetRow[]): RollEncoding {
	const found = new Set(rows.flatMap((row) => row.cells.flatMap((cell) => cell.encoding ?? [])));
	if (found.size > 1) return 'mixed';
	return [...found][0] ?? 'unicode';
}
