import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { StockRow } from '../stock.ts';
import type { SeatRow, Tree, UnitRow } from '../tree.ts';

export type SeatOfPerson = SeatRow & { personId: string; fullName: string; sortKey: string; standing: string };
export type KnownUnit = UnitRow & { organisationKind: string | null; cellKind: string | null };
export type TreeRead = Omit<Tree, 'units' | 'seats'> & { units: KnownUnit[]; seats: SeatOfPerson[] };

/**
 * The part of the tree that a reorganisation touches: the units, everything under them on the day, and everything above
 * all of these; the posts of what is under them. Members only where they are asked for: a province has tens of thousands.
 */
export async function readTree(tx: Tx, units: readonly string[], on: LocalDate, withSeats = true): Promise<TreeRead> {
	const { rows } = await sql<Omit<TreeRead, 'seats'>>`
		with under as (
			select distinct descendant_id as id from unit_closure
			where ancestor_id = any(${[...units]}::uuid[]) and valid_to > ${on}
			union select unnest(${[...units]}::uuid[])
		), around as (
			select id from under union select c.ancestor_id from unit_closure c join under on under.id = c.descendant_id where c.valid_to > ${on}
		)
		select
			(select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'commune_id', u.commune_id, 'code', u.code, 'name', u.name, 'kind', u.kind,
				'organisation_kind', u.organisation_kind, 'cell_kind', u.cell_kind, 'valid_from', u.valid_from, 'valid_to', u.valid_to)
				order by u.code), '[]') from unit u join around on around.id = u.id) as units,
			(select coalesce(jsonb_agg(jsonb_build_object('unit_id', s.unit_id, 'parent_id', s.parent_id, 'valid_from', s.valid_from, 'valid_to', s.valid_to)), '[]')
				from unit_parent s join around on around.id = s.unit_id where s.valid_to > ${on}) as steps,
			(select coalesce(jsonb_agg(jsonb_build_object('ancestor_id', c.ancestor_id, 'descendant_id', c.descendant_id, 'depth', c.depth,
				'valid_from', c.valid_from, 'valid_to', c.valid_to)), '[]')
				from unit_closure c join around on around.id = c.descendant_id where c.valid_to > ${on}) as closure,
			(select coalesce(jsonb_agg(jsonb_build_object('unit_id', h.unit_id, 'heir_id', h.heir_id)), '[]')
				from unit_heritage h join under on under.id = h.heir_id) as heritage,
			(select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'commune_id', p.commune_id, 'unit_id', p.unit_id, 'person_id', p.person_id,
				'post', p.post, 'valid_from', p.valid_from, 'valid_to', p.valid_to)), '[]')
				from post_holding p join under on under.id = p.unit_id where p.valid_to > ${on}) as posts`.execute(tx);
	const tree = rows[0]!;
	const read = {
		units: nestedRows(tree.units),
		steps: nestedRows(tree.steps),
		closure: nestedRows(tree.closure),
		heritage: nestedRows(tree.heritage),
		posts: nestedRows(tree.posts),
		successions: []
	};
	const ids = read.units.map(({ id }) => id);
	return { ...read, seats: withSeats ? await readSeats(tx, ids, on) : [] };
}

/** Who belongs to units on a day or afterwards, in the order of their names. */
export async function readSeats(tx: Tx, units: readonly string[], on: LocalDate): Promise<SeatOfPerson[]> {
	const { rows } = await sql<SeatOfPerson>`
		select * from app.seats_of(${[...units]}::uuid[]) where valid_to > ${on} order by sort_key, member_id`.execute(tx);
	return rows;
}

/** What lies with units. Numbers alone: nobody sees a row through it. */
export async function readStock(tx: Tx, units: readonly string[]): Promise<StockRow[]> {
	const { rows } = await sql<StockRow>`
		select key, unit_id, total::int, open::int, held::int from app.stock_of(${[...units]}::uuid[])`.execute(tx);
	return rows;
}
