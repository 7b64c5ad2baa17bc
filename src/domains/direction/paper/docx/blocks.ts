import {
	AlignmentType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	type TextRun,
	VerticalAlignTable,
	WidthType
} from 'docx';
import type { LaidBlock, LaidRow, LaidTable, LaidText } from '../layout.ts';
import type { Cell, Column } from '../official-paper.ts';
import type { PaperStyle } from '../paper-style.ts';
import { exactLines, ofPoints, run, twips } from './measures.ts';

export const blocksToDocx = (blocks: LaidBlock[], style: PaperStyle, keepLast: boolean): (Paragraph | Table)[] =>
	blocks.flatMap((block, index) => {
		const keepNext = keepLast && index === blocks.length - 1;
		return block.look === 'table' ? tableToDocx(block, style, keepNext) : [textToDocx(block, style, keepNext)];
	});

export function textToDocx(block: LaidText, style: PaperStyle, keepNext: boolean): Paragraph {
	const isHeading = block.look !== 'text';
	const look = { bold: block.look === 'heading1' || block.look === 'heading2', italics: block.look === 'heading3' };
	const children = [run(block.text, style.points.body, look)];
	if (block.lead) children.unshift(run(block.lead, style.points.body, { italics: true }));
	return new Paragraph({
		children,
		alignment: AlignmentType.JUSTIFIED,
		indent: { firstLine: twips(style.firstLineMm) },
		spacing: exactLines(style.bodyLinePoints, style.paragraphGapPoints),
		outlineLevel: isHeading ? Number(block.look.slice(-1)) - 1 : undefined,
		keepNext: isHeading || keepNext,
		keepLines: isHeading || keepNext,
		widowControl: true
	});
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
		rows: [
			headerRow(columns, style),
			...rows.map((row, index) => bodyRow(row, columns, style, keepLast && index === rows.length - 1))
		]
	});
	// A table has no gap below it of its own.
	const gap = new Paragraph({ spacing: exactLines(style.paragraphGapPoints + 2), keepNext: keepLast, children: [] });
	return [table, gap];
}

const headerRow = (columns: Column[], style: PaperStyle): TableRow =>
	new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ title }) =>
			tableCell([run(title, style.points.table, { bold: true })], 'center', style, true, VerticalAlignTable.CENTER)
		)
	});

const bodyRow = (row: LaidRow, columns: Column[], style: PaperStyle, keepNext: boolean): TableRow =>
	new TableRow({
		cantSplit: !row.mayBreak,
		children: row.cells.map((cell, index) =>
			tableCell([cellRun(cell, style)], typeof cell === 'string' ? columns[index]!.align : 'center', style, keepNext)
		)
	});

/** A box to tick is a framed blank: the glyphs of ballot boxes are missing from the prescribed font. */
const cellRun = (cell: Cell, style: PaperStyle): TextRun =>
	typeof cell === 'string'
		? run(cell, style.points.table)
		: run(cell.box === 'ticked' ? '\u2009×\u2009' : '\u2003', style.points.table, {
				border: { style: 'single', size: 6, space: 0, color: '000000' }
			});

const tableCell = (
	children: TextRun[],
	align: Column['align'],
	style: PaperStyle,
	keepNext: boolean,
	verticalAlign: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable] = VerticalAlignTable.TOP
): TableCell =>
	new TableCell({
		verticalAlign,
		children: [
			new Paragraph({
				children,
				alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
				spacing: exactLines(style.tableLinePoints),
				keepNext
			})
		]
	});
