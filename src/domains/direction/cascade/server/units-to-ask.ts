import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { cascadeRules } from '../cascade-rules.ts';

/** A unit that can be asked, with what stands in its way already. */
export type UnitToAsk = {
	code: string;
	name: string;
	kind: string;
	/** Asked by this clause before, and not let off. */
	isAsked: boolean;
	/** Of them that month: everything due, those that documents ask for, hours. Of a commune, of its busiest cell. */
	tasks: number;
	asks: number;
	hours: number;
};

/**
 * The units right below the one that asks, each with what it owes in the month of the due day. A commune asks its
 * cells and mass organisations, a province its communes.
 */
export async function readUnitsToAsk(
	tx: Tx,
	clause: { id: string; unitId: string; dueOn: LocalDate },
	today: LocalDate
): Promise<UnitToAsk[]> {
	const { hoursOfTask } = cascadeRules(today);
	const { rows } = await sql<UnitToAsk>`
		with below as (
			select u.id, u.commune_id, u.code, u.name, u.kind from unit_closure top join unit u on u.id = top.descendant_id
			where top.ancestor_id = ${clause.unitId}::uuid and top.depth > 0 and ${inForce('top')} and ${inForce('u')}
			  and u.kind = any(case when (select kind from unit where id = ${clause.unitId}::uuid) = 'commune'
			    then array['cell', 'mass-organisation'] else array['commune'] end)
		), owed as (
			select t.unit_id, t.commune_id, count(*)::int as tasks, count(a.task_id)::int as asks,
			  sum(coalesce(c.hours, ${hoursOfTask}::int))::int as hours
			from task t left join document_ask a on a.commune_id = t.commune_id and a.task_id = t.id
			left join document_clause c on c.id = a.clause_id
			where t.commune_id in (select commune_id from below) and t.state <> 'dropped'
			  and t.due_on >= date_trunc('month', ${clause.dueOn}::date)::date
			  and t.due_on < (date_trunc('month', ${clause.dueOn}::date) + interval '1 month')::date
			group by t.unit_id, t.commune_id
		)
		select b.code, b.name, b.kind,
		  exists (select from document_ask a join task t on t.commune_id = a.commune_id and t.id = a.task_id and t.state <> 'dropped'
		    where a.commune_id = b.commune_id and a.clause_id = ${clause.id}::uuid and a.unit_id = b.id) as is_asked,
		  coalesce(max(o.tasks), 0) as tasks, coalesce(max(o.asks), 0) as asks, coalesce(max(o.hours), 0) as hours
		from below b left join owed o on o.commune_id = b.commune_id and (o.unit_id = b.id or b.kind = 'commune')
		group by b.id, b.commune_id, b.code, b.name, b.kind
		order by b.kind, b.code`.execute(tx);
	return rows;

	function inForce(alias: string) {
		const [from, to] = [sql.ref(`${alias}.validFrom`), sql.ref(`${alias}.validTo`)];
		return sql`${from} <= ${today}::date and ${today}::date < ${to}`;
	}
}
