import { type RawBuilder, sql } from 'kysely';
import type { Gathering } from './gather.ts';

/**
 * One count for each kind of evidence, by evaluation. `who` names whose work counts for whom.
 *
 * Of statements only praise that names the person is read; reservations, minority opinions, comments, ballots and votes never are.
 * What was handed in counts once somebody else has checked it; until then it is neither done nor missed.
 */
export function countsByKind({ communeId, roundId, year, until }: Gathering): RawBuilder<unknown> {
	const [from, to] = [`${year}-01-01`, `${year}-12-31`];
	const taskCount = sql`jsonb_build_object(
		'total', count(t.id), 'onTime', count(t.id) filter (where t.state = 'done' and t.done_on <= t.due_on),
		'late', count(t.id) filter (where t.state = 'done' and t.done_on > t.due_on),
		'notDone', count(t.id) filter (where t.state = 'open'))`;
	const isCounted = sql`t.commune_id = ${communeId} and t.due_on between ${from} and ${to}
		and (t.state = 'open' and t.due_on <= ${until} or t.state = 'done' and t.checked_at is not null)`;
	return sql`roll as materialized (
		select w.id, count(*) filter (where r.presence <> 'unrecorded') as summoned,
			count(*) filter (where r.presence = 'present') as present,
			count(*) filter (where r.presence = 'excused') as excused,
			count(*) filter (where r.presence = 'unexcused') as unexcused
		from who w join meeting_roll r on r.commune_id = ${communeId} and r.member_id = w.member_id
		join meeting g on g.commune_id = r.commune_id and g.id = r.meeting_id
		where r.met_on between ${from} and ${to} and g.state in ('closed', 'signed')
		group by w.id
	), study as materialized (
		select w.id, count(*) as summoned, count(*) filter (where a.presence <> 'absent') as came
		from who w join study_attendance a on a.commune_id = ${communeId} and a.member_id = w.member_id
		join study_session s on s.commune_id = a.commune_id and s.id = a.session_id
		where s.state = 'held' and s.starts_at >= ${from}::date and s.starts_at < ${to}::date + 1
		group by w.id
	), own_tasks as materialized (
		select w.id, ${taskCount} as counts from who w join task t on t.owner_person_id = w.person_id
		where not w.is_cell and ${isCounted} group by w.id
	), unit_tasks as materialized (
		select t.unit_id, ${taskCount} as counts from task t
		where t.unit_id in (select unit_id from one) and ${isCounted} group by t.unit_id
	), plan as materialized (
		select w.id, sum(p.lines)::int as lines, count(*) filter (where p.state = 'confirmed') as confirmed
		from who w join personal_plan p on p.commune_id = ${communeId} and p.member_id = w.member_id
		where p.year = ${year} group by w.id
	), line as materialized (
		select w.id, count(*) filter (where l.result = 'done') as done, count(*) filter (where l.result = 'partly') as partly
		from who w join plan_line l on l.commune_id = ${communeId} and l.person_id = w.person_id
		join personal_plan p on p.commune_id = l.commune_id and p.id = l.plan_id
		where p.year = ${year} group by w.id
	), praised as materialized (
		select w.id, count(*) as praises
		from who w join statement s on s.commune_id = ${communeId} and s.praised_id = w.member_id and s.kind = 'praise'
		join meeting g on g.commune_id = s.commune_id and g.id = s.meeting_id
		where g.state in ('closed', 'signed') and g.month between ${from.slice(0, 7)} and ${to.slice(0, 7)}
		group by w.id
	), told as materialized (
		select w.id, count(*) as stories from who w join story s on s.commune_id = ${communeId} and s.member_id = w.member_id
		where s.told_on between ${from} and ${to} group by w.id
	), moved as materialized (
		select w.id, count(*) as movements from who w
		join campaign_deed x on x.commune_id = ${communeId} and x.doer_id = w.person_id
		where not w.is_cell and x.confirmed_at is not null and x.struck_why = '' and x.on_day between ${from} and ${to}
		group by w.id
	), award as materialized (
		select o.id, count(*) as decided from one o join commendation c on c.commune_id = ${communeId}
			and (c.person_id = o.person_id or o.member_id is null and c.person_id is null and c.unit_id = o.unit_id)
		where c.state = 'decided' and c.decided_on between ${from} and ${to} group by o.id
	), made as materialized (
		select o.id, count(*) filter (where x.kind = 'recognised') as recognised, count(*) filter (where x.kind = 'adopted') as adopted
		from one o join (
			select 'recognised' as kind, created_by as person_id, unit_id from model
			where commune_id = ${communeId} and state = 'recognised' and stated_on between ${from} and ${to}
			union all
			select 'adopted', by_person, unit_id from adoption
			where commune_id = ${communeId} and state = 'works' and settled_on between ${from} and ${to}
		) x on x.person_id = o.person_id or o.member_id is null and x.unit_id = o.unit_id
		group by o.id
	), found as materialized (
		select o.id, count(*) filter (where f.kind = 'clear') as clear, count(*) filter (where f.kind = 'fault') as faults,
			coalesce(jsonb_agg(distinct f.forced) filter (where f.kind = 'case'), '[]') as cases,
			(array_agg(f.low_votes order by f.found_on desc, f.at desc) filter (where f.kind = 'confidence'))[1] as low_votes,
			(array_agg(f.votes_of order by f.found_on desc, f.at desc) filter (where f.kind = 'confidence'))[1] as low_of
		from one o join evaluation_finding f on f.commune_id = ${communeId} and f.evaluation_id = o.id
		where f.withdrawn_why = '' group by o.id
	), below as materialized (
		select o.id, count(*) as disciplined from one o
		join evaluation e on e.commune_id = ${communeId} and e.round_id = ${roundId} and e.unit_id = o.unit_id and e.member_id is not null
		join evaluation_finding f on f.commune_id = e.commune_id and f.evaluation_id = e.id
		where o.member_id is null and f.withdrawn_why = '' and f.kind = 'case' group by o.id
	)`;
}
