import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { AskCounts, AskFilter, AskStanding } from '../ask.ts';
import { askStandingSql, inFilter } from './standing-sql.ts';

export type ClauseGaps = {
	id: string;
	text: string;
	product: string;
	dueOn: LocalDate;
	hours: number;
	counts: AskCounts;
};

/** The clauses of a document, each with how many units stand where, as far as the reader sees them. */
export async function readClauses(tx: Tx, documentId: string, today: LocalDate): Promise<ClauseGaps[]> {
	const { rows } = await sql<ClauseGaps>`
		with a as materialized (
			select clause_id, task_id, answer_kind from document_ask where document_id = ${documentId}::uuid
		), t as materialized (
			select id, state, due_on, checked_at from task where source_kind = 'document' and source_id = ${documentId}::uuid
		), asked as (
			select a.clause_id, ${askStandingSql(today)} as standing from a join t on t.id = a.task_id
		), counted as (
			select clause_id, count(*)::int as "all",
			  count(*) filter (where standing = 'late')::int as late, count(*) filter (where standing = 'silent')::int as silent,
			  count(*) filter (where standing in ('plan', 'reason'))::int as answered,
			  count(*) filter (where standing = 'handed-in')::int as handed_in,
			  count(*) filter (where standing = 'done')::int as done,
			  count(*) filter (where standing = 'taken-back')::int as taken_back
			from asked group by clause_id
		)
		select c.id, c.text, c.product, c.due_on, c.hours, jsonb_build_object('all', coalesce(n."all", 0),
		  'late', coalesce(n.late, 0), 'silent', coalesce(n.silent, 0), 'answered', coalesce(n.answered, 0),
		  'handed-in', coalesce(n.handed_in, 0), 'done', coalesce(n.done, 0), 'taken-back', coalesce(n.taken_back, 0)) as counts
		from document_clause c left join counted n on n.clause_id = c.id
		where c.document_id = ${documentId}::uuid
		order by c.created_at, c.id`.execute(tx);
	return rows;
}

const UNITS_A_PAGE = 60;

export type AskedUnit = {
	taskId: string;
	unitCode: string;
	unitName: string;
	/** The commune that the unit stands in, where that is not the reader's own. */
	communeName: string | null;
	standing: AskStanding;
	dueOn: LocalDate;
	doneOn: LocalDate | null;
	answer: string;
	answeredBy: string;
	planId: string | null;
	products: number;
	/** Why it was taken back. */
	result: string;
};

/** One page of the units asked by a clause, in the order of their codes; `after` is the code of the last one shown. */
export async function readAskedUnits(
	tx: Tx,
	{ clauseId, filter, after, communeId }: { clauseId: string; filter: AskFilter; after?: string; communeId: number },
	today: LocalDate
): Promise<{ units: AskedUnit[]; next?: string }> {
	const standing = askStandingSql(today);
	const { rows } = await sql<AskedUnit>`
		select t.id as task_id, u.code as unit_code, u.name as unit_name, ${standing} as standing, t.due_on, t.done_on,
		  a.answer, a.answered_by_name as answered_by, a.plan_id, t.result,
		  case when u.commune_id <> ${communeId}::int and u.kind <> 'commune' then
		    (select top.name from unit top where top.commune_id = u.commune_id and top.kind = 'commune' limit 1) end as commune_name,
		  (select count(*)::int from task_product p where p.commune_id = t.commune_id and p.task_id = t.id) as products
		from document_ask a join task t on t.commune_id = a.commune_id and t.id = a.task_id join unit u on u.id = a.unit_id
		where a.clause_id = ${clauseId}::uuid and ${inFilter(standing, filter)} and u.code > ${after ?? ''}
		order by u.code, t.id limit ${UNITS_A_PAGE + 1}`.execute(tx);
	const units = rows.slice(0, UNITS_A_PAGE);
	const last = units.at(-1);
	return rows.length > UNITS_A_PAGE && last ? { units, next: last.unitCode } : { units };
}
