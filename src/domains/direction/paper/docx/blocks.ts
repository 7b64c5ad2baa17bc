import {
	AlignmentType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType
} from 'docx';
import type { LaidBlock, LaidRow, LaidTable, LaidText } from '../layout.ts';
import type { Cell, Column } from '../official-paper.ts';
import type { PaperStyle } from '../paper-style.ts';
import { exactLines, ofPoints, twips } from './measures.ts';
import { LOOK } from './styles.ts';

export const blocksToDocx = (blocks: LaidBlock[], style: PaperStyle, keepLast: boolean): (Paragraph | Table)[] =>
	blocks.flatMap((block, index) => {
		const keepNext = keepLast && index === blocks.length - 1;
		return block.look === 'table' ? tableToDocx(block, style, keepNext) : [textToDocx(block, keepNext)];
	});

const STYLE_OF = {
	text: LOOK.text,
	centred: LOOK.centred,
	heading1: 'Heading1',
	heading2: 'Heading2',
	heading3: 'Heading3'
};

export function textToDocx({ look, lead, text }: LaidText, keepNext: boolean): Paragraph {
	const children = [new TextRun(text)];
	if (lead) children.unshift(new TextRun({ text: lead, italics: true }));
	const keep = keepNext ? { keepNext, keepLines: true } : {};
	return new Paragraph({ style: STYLE_OF[look], children, ...keep });
}

function tableToDocx({ columns, rows }: LaidTable, style: PaperStyle, keepLast: boolean): (Paragraph | Table)[] {
	const width = twips(style.page.widthMm - style.page.leftMm - style.page.rightMm);
	const shares = columns.reduce((sum, column) => sum + column.share, 0);
	const columnWidths = columns.map((column) => Math.floor((width * column.share) / shares));
	const table = new Table({
		layout: TableLayoutType.FIXED,
		width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
		columnWidths,
		margins: { top: ofPoints(2), bottom: ofPoints(2), left: ofPoints(4), right: ofPoints(4) },
		rows: [columnTitles(columns), ...rows.map((row, index) => bodyRow(row, columns, keepLast && !rows[index + 1]))]
	});
	// A table has no gap below it of its own.
	const gap = new Paragraph({ spacing: exactLines(style.paragraphGapPoints + 2), keepNext: keepLast, children: [] });
	return [table, gap];
}

const columnTitles = (columns: Column[]): TableRow =>
	new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(
			({ title }) =>
				new TableCell({
					verticalAlign: VerticalAlignTable.CENTER,
					children: [new Paragraph({ style: LOOK.columnTitle, children: [new TextRun(title)] })]
				})
		)
	});

const bodyRow = (row: LaidRow, columns: Column[], keepNext: boolean): TableRow =>
	new TableRow({
		cantSplit: !row.mayBreak,
		children: row.cells.map((cell, index) => {
			const isCentred = typeof cell !== 'string' || columns[index]!.align === 'center';
			const paragraph = new Paragraph({
				style: LOOK.cell,
				children: [cellRun(cell)],
				...(isCentred && { alignment: AlignmentType.CENTER }),
				...(keepNext && { keepNext })
			});
			return new TableCell({ children: [paragraph] });
		})
	});

/** A box to tick is a framed blank: the glyphs of ballot boxes are missing from the prescribed font. */
const cellRun = (cell: Cell): TextRun =>
	typeof cell === 'string'
		? new TextRun(cell)
		: new TextRun({
				text: cell.box === 'ticked' ? '\u2009×\u2009' : '\u2003',
				border: { style: 'single', size: 6, space: 0, color: '000000' }
			});
