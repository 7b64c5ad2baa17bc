import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { EvaluationClass } from '../../class.ts';
import type { MonthFigures } from '../four-good.ts';

export type FourGoodState = 'registered' | 'recognised' | 'withdrawn';
export type CellFigures = {
	unitId: string;
	communeId: number;
	code: string;
	name: string;
	finalClass: EvaluationClass | null;
	state: FourGoodState | null;
	entryId: string | null;
	decision: string | null;
	decidedOn: LocalDate | null;
	reason: string | null;
	months: MonthFigures[];
};

/** Every cell in sight with what its months of a year count, up to a day; one cell where its id is given. */
export async function readCellFigures(
	tx: Tx,
	{ communeId, year, until, unitId }: { communeId: number; year: number; until: LocalDate; unitId?: string }
): Promise<CellFigures[]> {
	const [from, to] = [`${year}-01-01`, until < `${year}-12-31` ? until : `${year}-12-31`];
	const only = unitId ? sql`and u.id = ${unitId}::uuid` : sql``;
	const { rows } = await sql<CellFigures>`
		with cell as materialized (
			select u.id, u.commune_id, u.code, u.name from unit u where u.commune_id = ${communeId} and u.kind = 'cell'
				and u.valid_from <= ${to}::date and ${from}::date < u.valid_to ${only}
				-- A cell whose life the reader does not see has no figures for them.
				and (u.commune_id = any((select app.wide('life'))::int[]) or u.id = any((select app.units('life'))::uuid[]))
		), due as materialized (
			select t.unit_id, to_char(t.due_on, 'YYYY-MM') as month, count(*)::int as tasks,
				count(*) filter (where t.state = 'done' and t.done_on <= t.due_on)::int as on_time
			from task t where t.commune_id = ${communeId} and t.due_on between ${from} and ${to} and t.state in ('open', 'done')
			group by 1, 2
		), found as materialized (
			select f.unit_id, to_char(f.found_on, 'YYYY-MM') as month, count(*)::int as cases from evaluation_finding f
			where f.commune_id = ${communeId} and f.kind = 'case' and f.withdrawn_why = '' and f.found_on between ${from} and ${to}
			group by 1, 2
		), people as materialized (
			select m.unit_id, count(*)::int as members, count(*) filter (where exists (select from personal_plan p
				where p.commune_id = m.commune_id and p.member_id = m.id and p.year = ${year} and p.state = 'confirmed'))::int as confirmed
			from member m where m.commune_id = ${communeId} and m.activity not in ('left', 'died', 'exempt', 'suspended') group by 1
		)
		select c.id as unit_id, c.commune_id, c.code, c.name, e.final_class, g.state, g.id as entry_id, g.decision, g.decided_on, g.reason,
			(select jsonb_agg(jsonb_build_object('month', n.month, 'tasks', coalesce(d.tasks, 0), 'onTime', coalesce(d.on_time, 0),
				'held', (coalesce(s.state, '') in ('closed', 'signed'))::int, 'summoned', coalesce(s.summoned, 0),
				'present', coalesce(s.present, 0), 'unexcused', coalesce(s.unexcused, 0), 'scored', (s.score_class is not null)::int,
				'scoredGood', coalesce((s.score_class = 'good')::int, 0), 'cases', coalesce(f.cases, 0),
				'members', coalesce(p.members, 0), 'plansConfirmed', coalesce(p.confirmed, 0)) order by n.month)
				from (select to_char(day, 'YYYY-MM') as month
					from generate_series(${from}::date, ${to}::date, interval '1 month') day) n
				left join cell_month s on s.commune_id = c.commune_id and s.unit_id = c.id and s.month = n.month
				left join due d on d.unit_id = c.id and d.month = n.month
				left join found f on f.unit_id = c.id and f.month = n.month) as months
		from cell c left join people p on p.unit_id = c.id
		left join four_good g on g.commune_id = c.commune_id and g.unit_id = c.id and g.year = ${year}
		left join evaluation e on e.commune_id = c.commune_id and e.unit_id = c.id and e.year = ${year} and e.subject = 'collective'
		order by c.code`.execute(tx);
	return rows;
}
