import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

export type Moves = { officialIn: number; officialOut: number; temporaryIn: number; temporaryOut: number };

/** Transfers into and out of a unit that were received between two days, both counted; a move within the unit is neither. */
export async function readMoves(tx: Tx, unitId: string, from: LocalDate, to: LocalDate): Promise<Moves> {
	const { rows } = await sql<Moves>`
		with moved as (
			select t.kind, t.from_outside = '' and exists (select from unit_closure c where c.ancestor_id = ${unitId}
				and c.descendant_id = t.unit_id and c.valid_from <= t.settled_on and t.settled_on < c.valid_to) as leaves,
			  case when t.from_outside <> '' then exists (select from unit_closure c where c.ancestor_id = ${unitId}
				  and c.descendant_id = t.unit_id and c.valid_from <= t.settled_on and t.settled_on < c.valid_to)
				else exists (select from unit_closure c where c.ancestor_id = ${unitId} and c.descendant_id = t.to_unit_id
				  and c.valid_from <= t.settled_on and t.settled_on < c.valid_to) end as arrives
			from transfer t where t.state in ('accepted', 'ended') and t.settled_on between ${from} and ${to}
		)
		select count(*) filter (where kind = 'official' and arrives and not leaves)::int as official_in,
		  count(*) filter (where kind = 'official' and leaves and not arrives)::int as official_out,
		  count(*) filter (where kind = 'temporary' and arrives and not leaves)::int as temporary_in,
		  count(*) filter (where kind = 'temporary' and leaves and not arrives)::int as temporary_out
		from moved`.execute(tx);
	return rows[0]!;
}
