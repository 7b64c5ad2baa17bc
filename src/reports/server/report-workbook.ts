import { type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx';
import { formatPeriod } from '#lib/words/format.ts';
import { type Figure, shareOf } from '../figure.ts';
import type { ReportContent, ReportLine } from '../report.ts';

const HEADING: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'center' } };
const COLUMNS = [
	'TT',
	'Nội dung',
	'Trong kỳ',
	'Trên tổng số',
	'Tỷ lệ (%)',
	'Kỳ trước',
	'Cùng kỳ năm trước',
	'Kế hoạch năm',
	'Từ đầu năm',
	'Chỉ tiêu nhiệm kỳ',
	'Từ đầu nhiệm kỳ',
	'Nhập tay'
];

const percent = (figure: Figure | null): number | null => {
	const share = figure && shareOf(figure);
	return share === null ? null : share / 100;
};
const compared = (figure: Figure | null): number | null =>
	figure?.denominator ? percent(figure) : (figure?.numerator ?? null);

/** The report on one sheet, and on a second one every figure by unit: numbers stay numbers. */
export function reportWorkbook(content: ReportContent): Promise<Uint8Array> {
	const title = [`${content.title.vi} ${formatPeriod(content.period, 'vi')}`, content.about?.title, content.unit.name]
		.filter(Boolean)
		.join(', ');
	const rows: CellValue[][] = [[title], COLUMNS];
	const bold: number[] = [0, 1];
	for (const { heading, lines } of content.sections) {
		bold.push(rows.length);
		rows.push([heading.vi]);
		for (const [index, line] of lines.entries()) rows.push(lineCells(line, index + 1));
	}
	const byUnit: CellValue[][] = [['Nội dung', 'Đơn vị', 'Số', 'Trên tổng số']];
	for (const { label, units } of content.sections.flatMap(({ lines }) => lines))
		for (const { unitId, numerator, denominator } of units)
			byUnit.push([label.vi, content.unitNames[unitId] ?? '', numerator, denominator]);
	return writeXlsx({
		sheets: [
			{
				name: 'Báo cáo',
				rows,
				columns: [6, 52, 14, 14, 12, 14, 18, 14, 14, 18, 16, 28].map((width) => ({ width })),
				cells: new Map(
					bold.flatMap((row) => COLUMNS.map((_, column) => [`${row},${column}`, { style: HEADING }] as const))
				)
			},
			{
				name: 'Theo đơn vị',
				rows: byUnit,
				columns: [52, 36, 12, 14].map((width) => ({ width })),
				cells: new Map([0, 1, 2, 3].map((column) => [`0,${column}`, { style: HEADING }] as const)),
				freezePane: { rows: 1, columns: 0 }
			}
		]
	});
}

const asked = (held: ReportLine['plan'], measure: ReportLine['measure']): number | null =>
	held ? (measure === 'share' ? held.amount / 100 : held.amount) : null;

const lineCells = (
	{ label, measure, value, before, lastYear, plan, term, byHand }: ReportLine,
	nth: number
): CellValue[] => [
	nth,
	label.vi,
	value?.numerator ?? null,
	value?.denominator ?? null,
	percent(value),
	compared(before),
	compared(lastYear),
	...[plan, term].flatMap((held) => [asked(held, measure), held ? compared(held.reached) : null]),
	byHand ? `${byHand.name}, ${new Date(byHand.at).toISOString().slice(0, 10)}` : null
];
