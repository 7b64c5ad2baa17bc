import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { EvaluationClass } from '../../class.ts';
import type { AxesGiven, QuarterState } from '../quarter.ts';

export type QuarterRow = {
	id: string;
	communeId: number;
	unitId: string;
	unitCode: string;
	unitName: string;
	paperName: string;
	placeName: string;
	superiorName: string;
	personId: string;
	memberId: string;
	name: string;
	position: string;
	year: number;
	quarter: number;
	axes: AxesGiven;
	results: string;
	limits: string;
	class: EvaluationClass;
	state: QuarterState;
	sentOn: LocalDate | null;
	notedClass: EvaluationClass | null;
	note: string;
	notedName: string;
	notedOn: LocalDate | null;
	/** Tasks of their own that fell due in the quarter, and those done in time. */
	tasks: number;
	onTime: number;
};

/** Assessments of a quarter in sight, or one by its id, with what the tasks of that quarter came to. */
export async function readQuarters(
	tx: Tx,
	communeId: number,
	asked: { year: number; quarter: number } | { id: string }
): Promise<QuarterRow[]> {
	const which =
		'id' in asked ? sql`q.id = ${asked.id}::uuid` : sql`q.year = ${asked.year} and q.quarter = ${asked.quarter}`;
	const { rows } = await sql<QuarterRow>`
		select q.*, u.code as unit_code, u.name as unit_name, u.paper_name, u.place_name,
			coalesce((select s.paper_name from unit s where s.commune_id = q.commune_id and s.kind = 'commune' limit 1), '') as superior_name,
			t.tasks, t.on_time
		from quarter_assessment q join unit u on u.id = q.unit_id
		cross join lateral (
			select count(*)::int as tasks, count(*) filter (where t.state = 'done' and t.done_on <= t.due_on)::int as on_time
			from task t where t.commune_id = q.commune_id and t.owner_person_id = q.person_id and t.state in ('open', 'done')
				and t.due_on >= make_date(q.year, q.quarter * 3 - 2, 1)
				and t.due_on < make_date(q.year, q.quarter * 3 - 2, 1) + interval '3 months'
		) t
		where q.commune_id = ${communeId} and ${which}
		order by q.state = 'noted', u.code, q.name`.execute(tx);
	return rows;
}
