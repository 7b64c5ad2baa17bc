import type { OfficialPaper } from './official-paper.ts';
import type { PaperStyle } from './paper-style.ts';

/** The paper as a Word file. What builds it is large and loaded when it is first asked for: a phone keeps it apart. */
export const makeDocx = async (paper: OfficialPaper, style?: PaperStyle): Promise<Uint8Array> =>
	(await import('./docx/to-docx.ts')).toDocx(paper, style);
