import { layOut } from '../layout.ts';
import type { OfficialPaper } from '../official-paper.ts';
import type { PaperStyle } from '../paper-style.ts';
import { typesetPdf } from './typeset.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';

/**
 * The paper as PDF, laid out as in Word.
 *
 * @param style the layout in force on the day of the paper, unless the unit has its own
 */
export function toPdf(paper: OfficialPaper, style?: PaperStyle): Uint8Array {
	const [year, month, day] = paper.header.on.split('-').map(Number);
	return typesetPdf(TYPST_TEMPLATE, { ...layOut(paper, style), day: { year, month, day } });
}
