import { AlignmentType, type IStylesOptions } from 'docx';
import type { PaperStyle } from '../paper-style.ts';
import { exactLines, halfPoints, twips } from './measures.ts';

/** Paragraph styles by their id: an office that edits the file changes a look once, and Word lists the headings. */
export const LOOK = {
	text: 'PaperText',
	centred: 'PaperCentred',
	cell: 'PaperCell',
	columnTitle: 'PaperColumnTitle'
} as const;

export function wordStyles(style: PaperStyle): IStylesOptions {
	const { font, points } = style;
	const text = {
		alignment: AlignmentType.JUSTIFIED,
		indent: { firstLine: twips(style.firstLineMm) },
		spacing: exactLines(style.bodyLinePoints, style.paragraphGapPoints)
	};
	const heading = (run: { bold?: boolean; italics?: boolean }) => ({
		paragraph: { ...text, keepNext: true, keepLines: true },
		run: { size: halfPoints(points.body), color: '000000', ...run }
	});
	const cell = { size: halfPoints(points.table) };
	return {
		default: {
			document: {
				run: {
					font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
					size: halfPoints(points.body),
					color: '000000',
					language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' }
				}
			},
			heading1: heading({ bold: true }),
			heading2: heading({ bold: true }),
			heading3: heading({ italics: true })
		},
		paragraphStyles: [
			{ id: LOOK.text, name: 'Nội dung', quickFormat: true, paragraph: text },
			{
				id: LOOK.centred,
				name: 'Giữa dòng',
				run: { bold: true },
				paragraph: { ...text, alignment: AlignmentType.CENTER, indent: { firstLine: 0 }, keepNext: true }
			},
			{ id: LOOK.cell, name: 'Ô bảng', run: cell, paragraph: { spacing: exactLines(style.tableLinePoints) } },
			{
				id: LOOK.columnTitle,
				name: 'Tiêu đề cột',
				run: { ...cell, bold: true },
				paragraph: { alignment: AlignmentType.CENTER, spacing: exactLines(style.tableLinePoints), keepNext: true }
			}
		]
	};
}
