import {
	BorderStyle,
	Header,
	PageNumber,
	Paragraph,
	Table,
	TableBorders,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType
} from 'docx';
import type { Layout } from '../layout.ts';
import { centred, exactLines, ofPoints, run, twips } from './measures.ts';

/** Width of 'ĐẢNG CỘNG SẢN VIỆT NAM' in bold Times New Roman, in ems: the line below it is as long. */
const PARTY_WIDTH_EM = 13.778;
/** Width of 'Độc lập - Tự do - Hạnh phúc' in the same, and its size in points. */
const MOTTO_WIDTH_EM = 12.9;
const MOTTO_POINTS = 13;

/** Keeps the two halves apart, in twentieths of a point. */
const GUTTER = 40;
/** Height of the paragraph that carries the line. */
const RULE_POINTS = 8;

/** The head of page one: who issues on the left; the Party, the place and the date on the right. */
export function headOfPaper(layout: Layout): (Paragraph | Table)[] {
	const { style } = layout;
	const left = twips(style.issuerColumnMm);
	const right = twips(style.page.widthMm - style.page.leftMm - style.page.rightMm) - left;
	const cell = (width: number, children: Paragraph[]) =>
		new TableCell({ width: { size: width, type: WidthType.DXA }, margins: { left: GUTTER, right: GUTTER }, children });
	return [
		new Table({
			layout: TableLayoutType.FIXED,
			borders: TableBorders.NONE,
			width: { size: left + right, type: WidthType.DXA },
			columnWidths: [left, right],
			rows: [
				new TableRow({
					cantSplit: true,
					children: [cell(left, issuer(layout)), cell(right, party(layout, right - 2 * GUTTER))]
				})
			]
		}),
		...title(layout)
	];
}

function issuer({
	style: { points },
	superior,
	issuer: name,
	number,
	draft,
	urgency,
	isLetter,
	abstract,
	motto
}: Layout): Paragraph[] {
	const lines = superior ? [centred([run(superior, points.superior)])] : [];
	lines.push(centred([run(name, points.issuer, { bold: true })]));
	lines.push(centred([run(motto ? '\u2014\u2014\u2014' : '*', points.number)]));
	if (number) lines.push(centred([run(number, points.number)]));
	if (isLetter && abstract) lines.push(centred([run(abstract, points.letterAbstract, { italics: true })]));
	if (urgency) lines.push(centred([run(urgency, points.number, { bold: true })]));
	if (draft) lines.push(centred([run(draft, points.number, { italics: true })]));
	return lines;
}

function party({ style: { points }, party: name, motto, placeAndDate }: Layout, width: number): Paragraph[] {
	const underlined = motto ? ofPoints(MOTTO_POINTS) * MOTTO_WIDTH_EM : ofPoints(points.party) * PARTY_WIDTH_EM;
	const beside = Math.max(0, Math.round((width - underlined) / 2));
	return [
		centred([run(name, points.party, { bold: true })]),
		...(motto ? [centred([run(motto, MOTTO_POINTS, { bold: true })])] : []),
		new Paragraph({
			children: [],
			indent: { left: beside, right: beside },
			border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
			spacing: exactLines(RULE_POINTS)
		}),
		centred([run(placeAndDate, points.placeAndDate, { italics: true })])
	];
}

function title({ style, title: name, abstract, isLetter, addressed }: Layout): Paragraph[] {
	const { points } = style;
	const space = { before: ofPoints(isLetter ? 16 : 4), after: ofPoints(8) };
	const to = addressed ? [centred([run(addressed, points.body)], { spacing: space, keepNext: true })] : [];
	if (isLetter) return to;
	const lines = [
		centred([run(name, points.title, { bold: true })], { spacing: { before: ofPoints(20) }, keepNext: true })
	];
	if (abstract) lines.push(centred([run(abstract, points.abstract, { bold: true })], { keepNext: true }));
	lines.push(centred([run(style.separator, points.abstract)], { spacing: { after: ofPoints(8) }, keepNext: true }));
	return [...lines, ...to];
}

/** The number stands centred at the top from page two on; page one has an empty header of its own. */
export const pageHeaders = ({ style }: Layout) => ({
	first: new Header({ children: [new Paragraph({ children: [] })] }),
	default: new Header({
		children: [centred([run('', style.points.pageNumber, { children: [PageNumber.CURRENT] })])]
	})
});
