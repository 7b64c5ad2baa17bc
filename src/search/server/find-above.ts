import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { LEAST_LETTERS, searchWords } from '../search-words.ts';

/** Rows that a page shows; who wants another one types more of the name. */
export const MOST_SHOWN = 50;

/** After every text that begins with the same letters. */
const LAST_LETTER = '\u{10FFFF}';

export type FoundPerson = {
	id: string;
	fullName: string;
	standing: string;
	activity: string;
	cellName: string;
	communeCode: string;
	communeName: string;
	provinceName: string | null;
};

/**
 * People among millions, by a name as it begins: in the order of their names, each with where they are. The scope is asked for
 * once (`app.people_named`), since a policy over thousands of communes would be asked of each row.
 *
 * @returns one row more than is shown, where there are more; undefined where too little was typed
 */
export async function findPeopleAbove(tx: Tx, typed: string): Promise<FoundPerson[] | undefined> {
	const begins = searchWords(typed).join(' ');
	if (begins.length < LEAST_LETTERS) return undefined;
	const { rows } = await sql<FoundPerson>`
		with found as materialized (
			select * from app.people_named(${begins}, ${begins + LAST_LETTER}, ${MOST_SHOWN + 1})
		)
		select f.id, f.full_name, f.standing, f.activity, u.name as cell_name, k.code as commune_code, k.name as commune_name,
			p.name as province_name
		from found f join unit u on u.id = f.unit_id
		cross join lateral (select c.id, c.code, c.name from unit c where c.commune_id = f.commune_id and c.kind = 'commune'
			order by c.valid_to desc limit 1) k
		left join lateral (select a.name from unit_closure o join unit a on a.id = o.ancestor_id
			where o.descendant_id = k.id and a.kind = 'province' order by o.valid_to desc limit 1) p on true
		order by f.search_key, f.id`.execute(tx);
	return rows;
}

export type FoundUnit = { code: string; name: string; kind: 'province' | 'commune'; provinceName: string | null };

/** Provinces and communes at or under these units, by any part of their names. */
export async function findUnitsAbove(
	tx: Tx,
	typed: string,
	held: readonly string[],
	today: LocalDate
): Promise<FoundUnit[]> {
	const words = searchWords(typed);
	if (words.length === 0) return [];
	const { rows } = await sql<FoundUnit>`
		select u.code, u.name, u.kind, p.name as province_name from unit u
		left join lateral (select a.name from unit_closure o join unit a on a.id = o.ancestor_id
			where o.descendant_id = u.id and o.depth > 0 and a.kind = 'province' and o.valid_to > ${today} limit 1) p on true
		where u.kind in ('province', 'commune') and u.valid_to > ${today}
		  and ${sql.join(
				words.map((word) => sql`u.search_key like ${`%${word}%`}`),
				sql` and `
			)}
		  and exists (select from unit_closure c where c.descendant_id = u.id and c.ancestor_id = any(${held}) and c.valid_to > ${today})
		order by u.kind desc, u.sort_key, u.id limit ${MOST_SHOWN}`.execute(tx);
	return rows;
}
