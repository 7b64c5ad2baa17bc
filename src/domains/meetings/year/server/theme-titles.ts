import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';

type Cell = { communeId: number; unitId: string };

/** Titles of the themes of a cell's year: its own, those issued for its kind of cell, and those that its meetings had. */
export async function readThemeTitles(tx: Tx, { communeId, unitId }: Cell, year: number): Promise<string[]> {
	const { rows } = await sql<{ title: string }>`
		select title from (
			select t.title, t.quarter as nth from cell_theme t
				where t.commune_id = ${communeId} and t.unit_id = ${unitId} and t.year = ${year}
			union all
			select i.title, i.quarter from issued_theme i join unit u on u.id = ${unitId}
				where i.commune_id = ${communeId} and i.year = ${year} and i.withdrawn_on is null
				and (cardinality(i.cell_kinds) = 0 or u.cell_kind = any(i.cell_kinds))
			union all
			select m.theme, 1 + (substr(m.month, 6)::int - 1) / 3 from meeting m
				where m.commune_id = ${communeId} and m.unit_id = ${unitId} and m.theme <> '' and m.state <> 'cancelled'
				and m.month between ${`${year}-01`} and ${`${year}-12`}
		) x group by title order by min(nth), title`.execute(tx);
	return rows.map(({ title }) => title);
}
