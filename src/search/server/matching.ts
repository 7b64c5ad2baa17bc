import { type RawBuilder, sql } from 'kysely';
import { unitsUnder } from '#lib/reads/narrowing.ts';
import { unpadded, wordPatterns } from '../search-words.ts';

/** What a section is asked for: the folded words, where and when, and which rows it shows. */
export type Asked = {
	communeId: number;
	words: readonly string[];
	/** Code of the one cell that is searched. */
	unit?: string;
	/** First and last month, 'YYYY-MM'. */
	months?: { from: string; to: string };
	limit: number;
	offset: number;
};

/** Whether the row belongs to the cell that is searched, told by the joined `unit`. */
export const isOfCell = (unit: string | undefined): RawBuilder<boolean> =>
	unit === undefined ? sql<boolean>`true` : sql<boolean>`unit.id in ${unitsUnder(unit)}`;

/** Whether a month, as 'YYYY-MM', lies in the period that is searched. */
export const isInMonths = (month: RawBuilder<string>, months: Asked['months']): RawBuilder<boolean> =>
	months === undefined ? sql<boolean>`true` : sql<boolean>`${month} between ${months.from} and ${months.to}`;

/** Whether the folded text holds every word: first as mere letters, which is told many times faster than by a pattern. */
export const holdsAll = (folded: RawBuilder<string>, words: readonly string[]): RawBuilder<boolean> => {
	const letters = words.map((word) => sql`${folded} like ${`%${/^\d+$/.test(word) ? unpadded(word) : word}%`}`);
	const pattern = `^${wordPatterns(words)
		.map((word) => `(?=.*${word})`)
		.join('')}`;
	return sql<boolean>`(${sql.join(letters, sql` and `)} and ${folded} ~ ${pattern})`;
};

/** Whether the words stand side by side, as typed: such rows come first. A single word always does. */
export const holdsInOrder = (folded: RawBuilder<string>, words: readonly string[]): RawBuilder<boolean> =>
	words.length === 1 ? sql<boolean>`1 = 1` : sql<boolean>`${folded} ~ ${wordPatterns(words).join('\\W+')}`;

/** Whether the reader sees the life of the unit: the directory and names for accounts are open to more people. */
export const seesLifeOf = (communeId: RawBuilder<number>, unitId: RawBuilder<string>): RawBuilder<boolean> =>
	sql<boolean>`(${communeId} = any((select app.wide('life'))::int[]) or ${unitId} = any((select app.units('life'))::uuid[]))`;

/** How many rows there are in all, told with each of those shown. */
export const inAll = sql<number>`(count(*) over ())::int`.as('inAll');

export function asFound<R extends { inAll: number }>(rows: R[]): { count: number; rows: Omit<R, 'inAll'>[] } {
	return { count: rows[0]?.inAll ?? 0, rows: rows.map(({ inAll, ...row }) => row) };
}
