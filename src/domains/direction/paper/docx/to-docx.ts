import { Document, Packer, Paragraph } from 'docx';
import { type Layout, layOut } from '../layout.ts';
import type { OfficialPaper } from '../official-paper.ts';
import type { PaperStyle } from '../paper-style.ts';
import { blocksToDocx, textToDocx } from './blocks.ts';
import { headOfPaper, pageHeaders } from './header.ts';
import { exactLines, ofPoints, run, twips } from './measures.ts';
import { footOfPaper } from './signatures.ts';
import { wordStyles } from './styles.ts';

/**
 * The paper as a Word file. Works in a browser too, so that a phone without signal can hand out minutes.
 *
 * @param style the layout in force on the day of the paper, unless the unit has its own
 */
export async function toDocx(paper: OfficialPaper, style?: PaperStyle): Promise<Uint8Array> {
	const layout = layOut(paper, style);
	return new Uint8Array(await Packer.toArrayBuffer(wordDocument(layout)));
}

function wordDocument(layout: Layout): Document {
	const { style } = layout;
	const { page } = style;
	return new Document({
		title: layout.documentTitle,
		creator: layout.issuer,
		lastModifiedBy: layout.issuer,
		styles: wordStyles(style),
		sections: [
			{
				properties: {
					titlePage: true,
					page: {
						size: { width: twips(page.widthMm), height: twips(page.heightMm) },
						margin: {
							top: twips(page.topMm),
							bottom: twips(page.bottomMm),
							left: twips(page.leftMm),
							right: twips(page.rightMm),
							header: twips(page.pageNumberFromTopMm),
							footer: twips(page.pageNumberFromTopMm)
						}
					}
				},
				headers: pageHeaders(layout),
				children: [...headOfPaper(layout), ...body(layout)]
			}
		]
	});
}

function body(layout: Layout) {
	const { style, blocks, voteLine, annex, note } = layout;
	return [
		...blocksToDocx(blocks, style, !voteLine),
		...(voteLine ? [textToDocx(voteLine, true)] : []),
		new Paragraph({ children: [], spacing: exactLines(style.paragraphGapPoints + 6), keepNext: true }),
		...footOfPaper(layout),
		new Paragraph({ children: [], spacing: exactLines(style.paragraphGapPoints + 2) }),
		...blocksToDocx(annex, style, false),
		...(note ? [new Paragraph({ children: [run(note, style.points.note)], spacing: { before: ofPoints(6) } })] : [])
	];
}
