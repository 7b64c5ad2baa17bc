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

/** Keys of a unit's rows, `(commune_id, unit_id) in …`: its own, and of ended units whose work goes on with it. */
export const keysOfUnit = (unit: RawBuilder<unknown>): RawBuilder<unknown> =>
	sql`(select k.commune_id, k.id from unit k where k.id = ${unit} union all
		select k.commune_id, k.id from unit_heritage l join unit k on k.id = l.unit_id where l.heir_id = ${unit})`;

/**
 * A commune's rows, `commune_id = …`: its own, and those of communes that ended and whose work goes on with it. For lists
 * and pages of what a commune has to do; its roll, its units and its numbers are its own alone.
 */
export const ofCommune = (communeId: number): RawBuilder<number> =>
	sql<number>`any((select app.kept_for(${communeId}::int))::int[])`;

/** Units under one, `unit_id in …`: itself, everything that ever stood below it, and what was left to any of these. */
export const unitsUnder = (code: string): RawBuilder<string> =>
	sql<string>`(with under as (
		select c.descendant_id as id from unit_closure c join unit top on top.id = c.ancestor_id where top.code = ${code}
	) select id from under union select l.unit_id from unit_heritage l join under on under.id = l.heir_id)`;

/** The same without leaving the commune, `unit_id in …`: what a row of this commune's key can be tied to. */
export const unitAndLeft = (unit: RawBuilder<unknown>): RawBuilder<unknown> =>
	sql`(select ${unit} union all select l.unit_id from unit_heritage l where l.heir_id = ${unit})`;

/** Whether a stored search key contains the words, as a condition. */
export const finds = (key: RawBuilder<string>, words: string): RawBuilder<boolean> =>
	sql<boolean>`${key} like ${`%${searchKey(words).replace(/[\\%_]/g, '\\$&')}%`}`;

/** The search key of a text that has none stored: for lists that are short within one commune. */
export const foldedSql = (text: RawBuilder<string>): RawBuilder<string> =>
	sql<string>`lower(translate(regexp_replace(normalize(${text}, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))`;

/** The calendar day in Viet Nam of a moment in the database. */
export const dayOfSql = (moment: RawBuilder<string>): RawBuilder<LocalDate> =>
	sql<LocalDate>`(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`;
