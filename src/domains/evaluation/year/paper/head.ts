import type { OfficialPaper } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Whose papers: the names that stand at the head. */
export type Issuer = { unitName: string; paperName: string; placeName: string; superiorName: string };

export const headOf = (
	{ unitName, paperName, placeName, superiorName }: Issuer,
	on: LocalDate
): OfficialPaper['header'] => ({
	superior: superiorName,
	issuer: paperName || unitName,
	place: placeName,
	on
});
