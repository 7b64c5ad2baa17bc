import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';

/** Ids of a unit and of everything below it: on a day, or, where none is named, that ever stood there. */
export const unitsBelow = (tx: Tx, code: string, on?: LocalDate) =>
	tx
		.selectFrom('unitClosure')
		.innerJoin('unit as top', 'top.id', 'unitClosure.ancestorId')
		.where('top.code', '=', code)
		.$if(on !== undefined, (query) =>
			query.where('unitClosure.validFrom', '<=', on as LocalDate).where('unitClosure.validTo', '>', on as LocalDate)
		)
		.select('unitClosure.descendantId');

/** Whether a stored search key contains the words, as a condition. */
export const finds = (key: RawBuilder<string>, words: string): RawBuilder<boolean> =>
	sql<boolean>`${key} like ${`%${searchKey(words).replace(/[\\%_]/g, '\\$&')}%`}`;

/** The search key of a text that has none stored: for lists that are short within one commune. */
export const foldedSql = (text: RawBuilder<string>): RawBuilder<string> =>
	sql<string>`lower(translate(regexp_replace(normalize(${text}, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))`;

/** The calendar day in Viet Nam of a moment in the database. */
export const dayOfSql = (moment: RawBuilder<string>): RawBuilder<LocalDate> =>
	sql<LocalDate>`(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`;
