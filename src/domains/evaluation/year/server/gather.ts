import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/**
 * Counts the year of everybody in a round at once, and of its cells: meetings, sessions, tasks, plan, deeds.
 * Nothing that anybody said is counted but praise that names the person.
 *
 * @param until last day that is counted; a task due later is not late yet
 */
export async function gatherEvidence(
	tx: Tx,
	{
		communeId,
		roundId,
		year,
		until,
		now
	}: { communeId: number; roundId: string; year: number; until: LocalDate; now: Date }
): Promise<void> {
	const [from, to] = [`${year}-01-01`, `${year}-12-31`];
	const taskCount = sql`jsonb_build_object(
		'total', count(t.id), 'onTime', count(t.id) filter (where t.state = 'done' and t.done_on <= t.due_on),
		'late', count(t.id) filter (where t.state = 'done' and t.done_on > t.due_on),
		'notDone', count(t.id) filter (where t.state = 'open'))`;
	// What was handed in counts once somebody else has checked it; until then it is neither done nor missed.
	const isCounted = sql`(t.state = 'open' and t.due_on <= ${until} or t.state = 'done' and t.checked_at is not null)`;
	await sql`
		with one as materialized (
			select id, unit_id, member_id, person_id from evaluation
			where commune_id = ${communeId} and round_id = ${roundId} and step <> 'decided'
		), roll as materialized (
			select r.member_id, count(*) filter (where r.presence <> 'unrecorded') as summoned,
				count(*) filter (where r.presence = 'present') as present,
				count(*) filter (where r.presence = 'excused') as excused,
				count(*) filter (where r.presence = 'unexcused') as unexcused
			from meeting_roll r join meeting g on g.commune_id = r.commune_id and g.id = r.meeting_id
			where r.commune_id = ${communeId} and r.met_on between ${from} and ${to} and g.state in ('closed', 'signed')
			group by r.member_id
		), study as materialized (
			select a.member_id, count(*) as summoned, count(*) filter (where a.presence <> 'absent') as came
			from study_attendance a join study_session s on s.commune_id = a.commune_id and s.id = a.session_id
			where a.commune_id = ${communeId} and s.state = 'held' and s.starts_at >= ${from}::date
				and s.starts_at < ${to}::date + 1
			group by a.member_id
		), own_tasks as materialized (
			select t.owner_person_id as person_id, ${taskCount} as counts from task t
			where t.commune_id = ${communeId} and t.due_on between ${from} and ${to} and ${isCounted}
			group by t.owner_person_id
		), unit_tasks as materialized (
			select t.unit_id, ${taskCount} as counts from task t
			where t.commune_id = ${communeId} and t.due_on between ${from} and ${to} and ${isCounted}
			group by t.unit_id
		), plan as materialized (
			select p.member_id, p.lines, p.settled, (p.state = 'confirmed')::int as confirmed
			from personal_plan p where p.commune_id = ${communeId} and p.year = ${year}
		), line as materialized (
			select l.person_id, count(*) filter (where l.result = 'done') as done,
				count(*) filter (where l.result = 'partly') as partly
			from plan_line l join personal_plan p on p.commune_id = l.commune_id and p.id = l.plan_id
			where l.commune_id = ${communeId} and p.year = ${year} group by l.person_id
		), praised as materialized (
			select s.praised_id as member_id, count(*) as praises
			from statement s join meeting g on g.commune_id = s.commune_id and g.id = s.meeting_id
			where s.commune_id = ${communeId} and s.kind = 'praise' and s.praised_id is not null
				and g.state in ('closed', 'signed') and g.month between ${from.slice(0, 7)} and ${to.slice(0, 7)}
			group by s.praised_id
		), told as materialized (
			select member_id, count(*) as stories from story
			where commune_id = ${communeId} and told_on between ${from} and ${to} and member_id is not null
			group by member_id
		), of_member as materialized (
			select o.id, jsonb_build_object(
				'meetings', jsonb_build_object('summoned', coalesce(r.summoned, 0), 'present', coalesce(r.present, 0),
					'excused', coalesce(r.excused, 0), 'unexcused', coalesce(r.unexcused, 0)),
				'study', jsonb_build_object('summoned', coalesce(s.summoned, 0), 'came', coalesce(s.came, 0)),
				'tasks', coalesce(t.counts, ${NO_TASKS}::jsonb),
				'unitTasks', coalesce(u.counts, ${NO_TASKS}::jsonb),
				'plan', jsonb_build_object('lines', coalesce(p.lines, 0), 'done', coalesce(l.done, 0), 'partly', coalesce(l.partly, 0)),
				'commitment', jsonb_build_object('confirmed', coalesce(p.confirmed, 0)),
				'deeds', jsonb_build_object('praises', coalesce(d.praises, 0), 'stories', coalesce(k.stories, 0))
			) as evidence
			from one o
			left join roll r on r.member_id = o.member_id left join study s on s.member_id = o.member_id
			left join own_tasks t on t.person_id = o.person_id left join unit_tasks u on u.unit_id = o.unit_id
			left join plan p on p.member_id = o.member_id left join line l on l.person_id = o.person_id
			left join praised d on d.member_id = o.member_id left join told k on k.member_id = o.member_id
			where o.member_id is not null
		), of_cell as materialized (
			select o.id, jsonb_build_object(
				'meetings', jsonb_build_object('summoned', coalesce(sum(r.summoned), 0), 'present', coalesce(sum(r.present), 0),
					'excused', coalesce(sum(r.excused), 0), 'unexcused', coalesce(sum(r.unexcused), 0)),
				'study', jsonb_build_object('summoned', coalesce(sum(s.summoned), 0), 'came', coalesce(sum(s.came), 0)),
				'tasks', ${NO_TASKS}::jsonb, 'unitTasks', coalesce(u.counts, ${NO_TASKS}::jsonb),
				'plan', jsonb_build_object('lines', coalesce(sum(p.lines), 0), 'done', coalesce(sum(l.done), 0), 'partly', coalesce(sum(l.partly), 0)),
				'commitment', jsonb_build_object('confirmed', coalesce(sum(p.confirmed), 0)),
				'deeds', jsonb_build_object('praises', coalesce(sum(d.praises), 0), 'stories', coalesce(sum(k.stories), 0))
			) as evidence
			from one o join member m on m.commune_id = ${communeId} and m.unit_id = o.unit_id
			left join roll r on r.member_id = m.id left join study s on s.member_id = m.id
			left join unit_tasks u on u.unit_id = o.unit_id left join plan p on p.member_id = m.id
			left join line l on l.person_id = m.person_id left join praised d on d.member_id = m.id
			left join told k on k.member_id = m.id
			where o.member_id is null group by o.id, u.counts
		)
		update evaluation e set evidence = c.evidence, gathered_at = ${now}::timestamptz
		from (select * from of_member union all select * from of_cell) c
		where e.commune_id = ${communeId} and e.id = c.id`.execute(tx);
}

const NO_TASKS = '{"total": 0, "onTime": 0, "late": 0, "notDone": 0}';
