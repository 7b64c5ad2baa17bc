import type { PaperHeader } from '#domains/direction/paper/official-paper.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Whose papers: the names that stand at the head. */
export type Issuer = { unitName: string; paperName: string; placeName: string; superiorName: string };

export const headOf = ({ unitName, paperName, placeName, superiorName }: Issuer, on: LocalDate): PaperHeader => ({
	superior: superiorName,
	issuer: paperName || unitName,
	place: placeName,
	on,
	draft: 1
});
