/** Cells whose share of the possible points lies in one band; `fromBasisPoints` is its lower end. */
export type Band = { fromBasisPoints: number; toBasisPoints: number; codes: string[] };

const EDGES = [0, 5000, 6000, 7000, 8000, 8500, 9000, 9500, 10_001];

/**
 * How scores of one month spread over cells. Near the top the bands are narrow: where everybody has 95 and more, the
 * picture says so at once.
 */
export const spreadOf = (scores: readonly { code: string; basisPoints: number }[]): Band[] =>
	EDGES.slice(0, -1).map((fromBasisPoints, index) => ({
		fromBasisPoints,
		toBasisPoints: EDGES[index + 1]!,
		codes: scores
			.filter(({ basisPoints }) => fromBasisPoints <= basisPoints && basisPoints < EDGES[index + 1]!)
			.map(({ code }) => code)
	}));

/** Share of cells in the highest band, from which on a spread tells nothing about any of them. */
const ALL_ALIKE = 0.8;

export function isAllAlike(bands: readonly Band[]): boolean {
	const scored = bands.reduce((sum, { codes }) => sum + codes.length, 0);
	return scored >= 5 && (bands.at(-1)?.codes.length ?? 0) >= scored * ALL_ALIKE;
}
