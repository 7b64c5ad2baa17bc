/** Type of a paper and body that issues it, as they stand in its number: 'NQ' and 'CB' in 'Số 05-NQ/CB'. */
export type PaperSymbol = { type: 'NQ' | 'BB' | 'KL' | 'BC' | 'KH' | 'TB' | 'CTr' | 'QĐ'; body: string };

/** A number that a body has given; numbers run per type and per term of office, never per year. */
export type IssuedNumber = { type: PaperSymbol['type']; term: string; number: number };

/** The number that follows those issued: gaps are not filled, a number once given is never given again. */
export const nextNumber = (issued: readonly IssuedNumber[], type: PaperSymbol['type'], term: string): number =>
	issued.reduce(
		(next, paper) => (paper.type === type && paper.term === term ? Math.max(next, paper.number + 1) : next),
		1
	);

/** 'Số 05-NQ/CB': two digits at least, no colon. */
export const numberText = (number: number, { type, body }: PaperSymbol): string =>
	`Số ${String(number).padStart(2, '0')}-${type}/${body}`;
