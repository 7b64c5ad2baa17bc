import type { Backing, Block, OfficialPaper } from './official-paper.ts';

/** How many lines rest on a recorded event. The printed words of the form are not counted. */
export type Provenance = {
	backed: number;
	free: number;
	/** Backed of all counted lines, in hundredths of a percent; 10,000 where the paper states nothing. */
	shareBasisPoints: number;
};

export function provenance(paper: OfficialPaper): Provenance {
	const backings = [...paper.blocks, ...(paper.voteLine ? [paper.voteLine] : []), ...paper.annex].flatMap(backingsOf);
	const free = backings.filter((backing) => backing === 'free').length;
	const backed = backings.filter((backing) => typeof backing === 'object').length;
	const counted = backed + free;
	return { backed, free, shareBasisPoints: counted === 0 ? 10_000 : Math.floor((backed * 10_000) / counted) };
}

const backingsOf = (block: Block): (Backing | undefined)[] =>
	block.kind === 'table' ? block.rows.map((row) => row.backing) : [block.backing];
