import { Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, UnderlineType, WidthType } from 'docx';
import type { LaidSignature, Layout } from '../layout.ts';
import type { PaperStyle } from '../paper-style.ts';
import { centred, ofPoints, run, twips } from './measures.ts';

/** Room for a signature by hand, in points. */
const HAND_POINTS = 64;

/** Recipients on the left and the signature on the right, or two signatures side by side; never torn between pages. */
export function footOfPaper(layout: Layout): Table[] {
	const { style, signatures } = layout;
	const half = Math.floor(twips(style.page.widthMm - style.page.leftMm - style.page.rightMm) / 2);
	const [first, second] = signatures;
	if (!first) return [];
	const left = second ? signature(first, style) : recipients(layout);
	const cell = (children: Paragraph[]) =>
		new TableCell({ width: { size: half, type: WidthType.DXA }, margins: { left: 0, right: 0 }, children });
	return [
		new Table({
			layout: TableLayoutType.FIXED,
			borders: TableBorders.NONE,
			width: { size: half * 2, type: WidthType.DXA },
			columnWidths: [half, half],
			rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(signature(second ?? first, style))] })]
		})
	];
}

function recipients({ style: { points }, recipientsLabel, recipients: lines }: Layout): Paragraph[] {
	if (lines.length === 0) return [new Paragraph({ children: [] })];
	return [
		new Paragraph({
			children: [run(recipientsLabel, points.recipientsLabel, { underline: { type: UnderlineType.SINGLE } })]
		}),
		...lines.map((line) => new Paragraph({ children: [run(line, points.recipients)] }))
	];
}

function signature({ titles, name, confirmation }: LaidSignature, { points }: PaperStyle): Paragraph[] {
	const lines = titles.map((title, index) => centred([run(title, points.signature, { bold: index === 0 })]));
	const room = confirmation ? HAND_POINTS / 2 : HAND_POINTS;
	for (const line of confirmation ?? []) lines.push(centred([run(line, points.confirmation, { italics: true })]));
	lines.push(centred([run(name, points.signature, { bold: true })], { spacing: { before: ofPoints(room) } }));
	return lines;
}
