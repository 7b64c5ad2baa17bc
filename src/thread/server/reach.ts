import { sql } from 'kysely';
import { askStandingSql } from '#domains/direction/cascade/server/index.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** How far one clause came, and which units it stopped at. What is done has a product. */
export type ClauseReach = {
	documentId: string;
	clauseId: string;
	text: string;
	asked: number;
	answered: number;
	done: number;
	stopped: number;
	/** Names of the first units that are late or say nothing. */
	stoppedAt: string[];
};

const NAMES = 4;

/** Clause by clause, of a document and everything that rests on it, how far they came down. */
export async function readReach(tx: Tx, documentIds: readonly string[], today: LocalDate): Promise<ClauseReach[]> {
	if (documentIds.length === 0) return [];
	const ids = [...documentIds];
	const { rows } = await sql<ClauseReach>`
		with a as materialized (
			select clause_id, task_id, unit_id, answer_kind, answered_at from document_ask where document_id = any(${ids}::uuid[])
		), t as materialized (
			select id, state, due_on, checked_at from task
			where source_kind = 'document' and source_id = any(${ids}::uuid[]) and state <> 'dropped'
		), asked as materialized (
			select a.clause_id, a.unit_id, a.answered_at, ${askStandingSql(today)} as standing from a join t on t.id = a.task_id
		), stopped as (
			select clause_id, array_agg(name order by code) as names from (
				select s.clause_id, u.name, u.code, row_number() over (partition by s.clause_id order by u.code) as nth
				from asked s join unit u on u.id = s.unit_id where s.standing in ('late', 'silent')
			) named where nth <= ${NAMES} group by clause_id
		), counted as (
			select clause_id, count(*)::int as asked, count(*) filter (where answered_at is not null or standing in ('handed-in', 'done'))::int as answered,
			  count(*) filter (where standing in ('handed-in', 'done'))::int as done,
			  count(*) filter (where standing in ('late', 'silent'))::int as stopped
			from asked group by clause_id
		)
		select c.document_id, c.id as clause_id, c.text, coalesce(n.asked, 0) as asked, coalesce(n.answered, 0) as answered,
		  coalesce(n.done, 0) as done, coalesce(n.stopped, 0) as stopped, coalesce(s.names, '{}') as stopped_at
		from document_clause c left join counted n on n.clause_id = c.id left join stopped s on s.clause_id = c.id
		where c.document_id = any(${ids}::uuid[]) order by c.created_at, c.id`.execute(tx);
	return rows;
}
