import { type Block, type LaidBlock, layOut, type OfficialPaper, provenance } from '#domains/direction/paper/index.ts';
import type { PaperOnScreen, ScreenLine } from '../ui/paper-on-screen.ts';

/** The paper for a screen, set as its Word and PDF files are. */
export function paperOnScreen(paper: OfficialPaper, said?: PaperOnScreen['said']): PaperOnScreen {
	const { superior, issuer, number, draft, party, placeAndDate, title, abstract, signatures, ...laid } = layOut(paper);
	return {
		...{ superior, issuer, number, draft, party, placeAndDate, title, abstract, signatures },
		...provenance(paper),
		...(said && { said }),
		lines: laid.blocks.map((block, index) => lineOf(block, paper.blocks[index])),
		annex: laid.annex.map((block, index) => lineOf(block, paper.annex[index]))
	};
}

function lineOf(laid: LaidBlock, block: Block | undefined): ScreenLine {
	if (laid.look !== 'table') return { ...laid, isFree: block?.kind !== 'table' && block?.backing === 'free' };
	return {
		look: 'table',
		columns: laid.columns.map((column) => column.title),
		rows: laid.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : '')))
	};
}
