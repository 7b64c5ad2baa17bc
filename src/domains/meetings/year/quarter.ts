import { lastOfMonth, type LocalDate, monthOf } from '#lib/local-date.ts';

/** 1 to 4. */
export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];
/** A quarter of a year, as themes are planned by it. */
export type QuarterOfYear = { year: number; quarter: Quarter };

/** @param month 'YYYY-MM' */
export const quarterOfMonth = (month: string): QuarterOfYear => ({
	year: Number(month.slice(0, 4)),
	quarter: Math.ceil(Number(month.slice(5, 7)) / 3) as Quarter
});

/** Its three months, 'YYYY-MM'. */
export const monthsOfQuarter = ({ year, quarter }: QuarterOfYear): string[] =>
	[2, 1, 0].map((back) => `${year}-${String(quarter * 3 - back).padStart(2, '0')}`);

export const lastDayOf = (of: QuarterOfYear): LocalDate => lastOfMonth(`${monthsOfQuarter(of)[2]}-01`);

/** Its months and those of the rest of its year, 'YYYY-01' to 'YYYY-12'. */
export const monthsOfYear = (year: number): string[] =>
	QUARTERS.flatMap((quarter) => monthsOfQuarter({ year, quarter }));

export const isQuarterOver = (of: QuarterOfYear, today: LocalDate): boolean => lastDayOf(of) < today;

export const isThisQuarter = ({ year, quarter }: QuarterOfYear, today: LocalDate): boolean => {
	const now = quarterOfMonth(monthOf(today));
	return now.year === year && now.quarter === quarter;
};
