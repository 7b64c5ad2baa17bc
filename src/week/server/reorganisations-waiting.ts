import { sql } from 'kysely';
import { type Holding, may, mayAnywhere } from '#domains/access/may.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Asked } from '../asked.ts';
import { askedOfReorganisation, type ReorganisationWaiting } from '../asked-of-reorganisation.ts';

const COMMAND = 'organisation.commit-reorganisation';

/** Plans and sheets that wait for the reader, where they may carry them out. */
export async function readReorganisationsWaiting(
	tx: Tx,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	if (!mayAnywhere(holdings, COMMAND)) return [];
	const { rows } = await sql<ReorganisationWaiting & { unitId: string; communeId: number }>`
		select r.id, r.state, r.on_day, r.undo_until, r.unit_id, r.commune_id,
			(select string_agg(u.name, ', ' order by u.code) from unit u
				where u.id::text in (select jsonb_array_elements_text(r.plan->'units')) and u.id::text is distinct from r.plan->>'into') as "from",
			coalesce((select string_agg(n->>'name', ', ') from jsonb_array_elements(r.plan->'makes') n),
				(select u.name from unit u where u.id::text = coalesce(r.plan->>'into', r.plan->>'under')), '') as "to",
			-- A giving side for each unit that ends, and a receiving one for each that follows.
			(jsonb_array_length(r.plan->'units') + greatest(jsonb_array_length(r.plan->'makes'), 1)
				- (select count(*) from reorganisation_signature s where s.commune_id = r.commune_id and s.reorganisation_id = r.id))::int as unsigned
		from reorganisation r
		where r.state = 'planned' or r.state = 'committed' and r.undo_until >= ${today}
		order by r.on_day, r.id limit 20`.execute(tx);
	return rows.filter((row) => may(holdings, COMMAND, row)).flatMap((row) => askedOfReorganisation(row, today));
}
