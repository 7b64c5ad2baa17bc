import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { countsByKind } from './counts-by-kind.ts';

export type Gathering = {
	communeId: number;
	roundId: string;
	year: number;
	/** Last day that is counted; a task due later is not late yet. */
	until: LocalDate;
	now: Date;
	/** Only this one, after a change; everybody who is not decided on where absent. */
	evaluationId?: string;
};

/** Today, or the end of a year that is over. */
export const lastDayCounted = (year: number, today: LocalDate): LocalDate =>
	today < `${year}-12-31` ? today : `${year}-12-31`;

const NO_TASKS = '{"total": 0, "onTime": 0, "late": 0, "notDone": 0}';

/**
 * Counts the year of everybody in a round at once, and of its cells, kind by kind (`counts-by-kind.ts`).
 * Nothing that anybody said is counted but praise that names the person.
 */
export async function gatherEvidence(tx: Tx, gathering: Gathering): Promise<void> {
	const { communeId, roundId, now, evaluationId } = gathering;
	const only = evaluationId ? sql`and id = ${evaluationId}::uuid` : sql``;
	await sql`
		with one as materialized (
			select id, unit_id, member_id, person_id from evaluation
			where commune_id = ${communeId} and round_id = ${roundId} and step <> 'decided' ${only}
		),
		-- Whose work counts for whom: a member's for themself, that of all its members for a cell.
		who as materialized (
			select o.id, o.unit_id, m.id as member_id, m.person_id, o.member_id is null as is_cell
			from one o join member m on m.commune_id = ${communeId} and m.id = o.member_id
			union all
			select o.id, o.unit_id, m.id, m.person_id, true
			from one o join member m on m.commune_id = ${communeId} and m.unit_id = o.unit_id
			where o.member_id is null
		), ${countsByKind(gathering)}
		update evaluation e set gathered_at = ${now}::timestamptz, evidence = jsonb_build_object(
			'meetings', jsonb_build_object('summoned', coalesce(r.summoned, 0), 'present', coalesce(r.present, 0),
				'excused', coalesce(r.excused, 0), 'unexcused', coalesce(r.unexcused, 0)),
			'study', jsonb_build_object('summoned', coalesce(s.summoned, 0), 'came', coalesce(s.came, 0)),
			'tasks', coalesce(t.counts, ${NO_TASKS}::jsonb),
			'unitTasks', coalesce(u.counts, ${NO_TASKS}::jsonb),
			'plan', jsonb_build_object('lines', coalesce(p.lines, 0), 'done', coalesce(l.done, 0), 'partly', coalesce(l.partly, 0)),
			'commitment', jsonb_build_object('confirmed', coalesce(p.confirmed, 0)),
			'deeds', jsonb_build_object('praises', coalesce(d.praises, 0), 'stories', coalesce(k.stories, 0), 'movements', coalesce(q.movements, 0)),
			'awards', jsonb_build_object('decided', coalesce(a.decided, 0)),
			'models', jsonb_build_object('recognised', coalesce(v.recognised, 0), 'adopted', coalesce(v.adopted, 0)),
			'findings', jsonb_build_object('clear', coalesce(f.clear, 0), 'faults', coalesce(f.faults, 0)),
			'gates', jsonb_build_object('cases', coalesce(f.cases, '[]'::jsonb), 'lowVotes', coalesce(f.low_votes, 0),
				'lowOf', coalesce(f.low_of, 0), 'disciplinedBelow', coalesce(b.disciplined, 0)))
		from one o left join roll r on r.id = o.id left join study s on s.id = o.id
			left join own_tasks t on t.id = o.id left join unit_tasks u on u.unit_id = o.unit_id
			left join plan p on p.id = o.id left join line l on l.id = o.id
			left join praised d on d.id = o.id left join told k on k.id = o.id left join moved q on q.id = o.id left join award a on a.id = o.id
			left join made v on v.id = o.id left join found f on f.id = o.id left join below b on b.id = o.id
		where e.commune_id = ${communeId} and e.id = o.id`.execute(tx);
}
