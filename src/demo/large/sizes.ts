/** How large a fictitious province or nation is made: communes beside Hoa Ban, cells of each, people of each cell. */
export type LargeSize = {
	/** Communes of each province, the one with Hoa Ban first. */
	communes: readonly number[];
	cells: number;
	/** Fewest and most people of a cell; all numbers between are as frequent. */
	people: readonly [number, number];
};

/** @source party-work, 1: 34 provinces, 3,321 communes, some 83,000 cells, 5.6 million members */
const PROVINCES = 34;
const COMMUNES = 3_321;

const evenly = (all: number, parts: number): number[] =>
	Array.from(
		{ length: parts },
		(_, index) => Math.floor(((index + 1) * all) / parts) - Math.floor((index * all) / parts)
	);

export const LARGE_SIZES = {
	province: { communes: [99], cells: 9, people: [8, 40] },
	nation: { communes: evenly(COMMUNES - 1, PROVINCES), cells: 25, people: [20, 115] }
} satisfies Record<string, LargeSize>;

export type LargeName = keyof typeof LARGE_SIZES;
