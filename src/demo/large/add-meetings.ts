import type pg from 'pg';
import { meetingCycleRules, votingRules } from '#domains/meetings/index.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { COMMUNE_ID } from '../units.ts';
import { idSql } from './add-people.ts';

/** What meetings of Hoa Ban were about, month by month: what others' meetings of the month are like. */
export async function addPatterns(client: pg.ClientBase): Promise<void> {
	await client.query(
		`create temporary table pattern as
		 select m.id, m.month, m.theme, m.place, row_number() over (partition by m.month order by m.id) - 1 as n,
			count(*) over (partition by m.month) as among
		 from meeting m where m.commune_id = ${COMMUNE_ID} and m.kind <> 'thematic' and m.state = 'signed'`
	);
	await client.query(
		`create temporary table pattern_task as
		 select distinct on (t.source_id) t.source_id as id, t.title, t.search_key, t.product, t.due_on - t.given_on as days
		 from task t join pattern p on p.id = t.source_id where t.commune_id = ${COMMUNE_ID} order by t.source_id, t.id`
	);
	await client.query('analyze pattern');
}

/**
 * Twelve months of meetings of the cells in `made`, this month's until today: who was there, agenda, resolution and vote, score, a
 * task, and the lines that leaders add up. Cells differ in how they work, and communes too.
 */
export async function addLargeMeetings(client: pg.ClientBase, today: string): Promise<void> {
	const cycle = ruleSetId(ruleSetInForce(meetingCycleRules, today));
	const voting = ruleSetId(ruleSetInForce(votingRules, today));
	await client.query(
		`create temporary table made_meeting on commit drop as
		 select x.*, ${idSql(`'meeting ' || x.code || x.month`)} as id, p.id as pattern from (
			select c.commune_id, c.id as unit_id, c.code, c.name, c.cell_kind, c.habit, c.diligence, to_char(m, 'YYYY-MM') as month,
				(m + make_interval(days => 1 + c.habit % 5 + case when c.habit > 85 then c.habit % 9 else 0 end, hours => 19, mins => 30))
					at time zone 'Asia/Ho_Chi_Minh' as starts_at,
				(hashtext(c.code || ' pattern ' || m) & 2147483647) as draw
			from made c, generate_series(date_trunc('month', $1::date - interval '11 months'), date_trunc('month', $1::date), interval '1 month') m
			where c.kind = 'cell' and (hashtext('silent ' || c.code || m) & 2147483647) % 100 >= c.diligence / 12 + case when c.habit > 94 then 30 else 0 end
		 ) x left join pattern p on p.month = x.month and p.n = x.draw % p.among
		 order by x.commune_id, x.starts_at`,
		[today]
	);
	const isHeld = `starts_at < $1::date`;
	await client.query(
		`insert into meeting (commune_id, id, unit_id, kind, month, state, starts_at, place, theme, opened_at, closed_at, chair_id, minute_secretary_id,
			notice_sent_at, papers_sent_at, read_back_at, published_at, cycle_rule_set_id, created_by)
		 select g.commune_id, g.id, g.unit_id, 'regular', g.month, case when ${isHeld} then 'closed' else 'planned' end, g.starts_at,
			case g.cell_kind when 'village' then replace(g.name, 'Chi bộ', 'Nhà văn hóa') else 'Phòng họp' end, coalesce(p.theme, ''),
			case when ${isHeld} then g.starts_at end, case when ${isHeld} then g.starts_at + interval '100 minutes' end, c.id, s.id,
			g.starts_at - interval '3 days', g.starts_at - interval '3 days', case when ${isHeld} then g.starts_at + interval '95 minutes' end,
			case when ${isHeld} then g.starts_at + make_interval(days => case when g.draw % 11 = 0 then 4 else 1 end) end, $2, c.person_id
		 from made_meeting g join made_member c on c.unit_id = g.unit_id and c.nth = 1 join made_member s on s.unit_id = g.unit_id and s.nth = 3
		 left join pattern p on p.id = g.pattern`,
		[today, cycle]
	);
	await client.query(
		`insert into meeting_roll (commune_id, meeting_id, member_id, met_on, unit_id, name, sort_key, post, standing, is_exempt,
			is_temporarily_away, presence, recorded_at)
		 select g.commune_id, g.id, m.id, (g.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, g.unit_id, m.name, m.sort_key,
			case m.nth when 1 then 'Bí thư' when 2 then 'Phó Bí thư' else '' end, 'official', m.age > 72 and m.serial % 5 <> 0,
			m.nth > 3 and m.cell_kind = 'village' and m.age < 45 and m.serial % 6 = 0,
			case when (g.draw + m.serial * 7919) % 100 >= 4 + g.habit / 8 then 'present' when (g.draw + m.serial * 7919) % 5 = 0 then 'unexcused' else 'excused' end,
			g.starts_at
		 from made_meeting g join made_member m on m.unit_id = g.unit_id where ${isHeld}
		 order by g.commune_id, g.id, m.id`,
		[today]
	);
	await client.query(
		`insert into agenda_item (commune_id, id, unit_id, meeting_id, position, kind, title, planned_minutes, started_at, conclusion)
		 select g.commune_id, ${idSql(`'agenda ' || a.position || g.id`, 'g.commune_id')}, g.unit_id, g.id, a.position, a.kind, a.title, a.planned_minutes,
			g.starts_at + make_interval(mins => a.position::int * 12), ''
		 from made_meeting g join agenda_item a on a.commune_id = ${COMMUNE_ID} and a.meeting_id = g.pattern where ${isHeld} and a.position <= 4`,
		[today]
	);
	await addOutcomes(client, today, voting);
	await addSums(client);
}

async function addOutcomes(client: pg.ClientBase, today: string, voting: string): Promise<void> {
	const held = `g.starts_at < $1::date`;
	await client.query(
		`insert into meeting_score (commune_id, meeting_id, unit_id, rule_set_id, lines, total, possible, normalised_basis_points, class, decided_at, decided_by)
		 select g.commune_id, g.id, g.unit_id, s.rule_set_id, s.lines, s.total, s.possible, s.normalised_basis_points, s.class,
			g.starts_at + interval '90 minutes', c.person_id
		 from made_meeting g join meeting_score s on s.commune_id = ${COMMUNE_ID} and s.meeting_id = g.pattern
		 join made_member c on c.unit_id = g.unit_id and c.nth = 1 where ${held}`,
		[today]
	);
	await client.query(
		`insert into vote (commune_id, id, unit_id, meeting_id, matter, kind, agree, disagree, other, base, needed, passed, rule_set_id, at)
		 select g.commune_id, ${idSql(`'vote ' || g.id`, 'g.commune_id')}, g.unit_id, g.id, v.matter, 'resolution', n.present, 0, 0, n.base, n.base / 2 + 1,
			n.present > n.base / 2, $2, g.starts_at + interval '80 minutes'
		 from made_meeting g join lateral (select matter from vote v where v.commune_id = ${COMMUNE_ID} and v.meeting_id = g.pattern and v.kind = 'resolution' limit 1) v on true
		 cross join lateral (select count(*) filter (where r.presence = 'present')::int as present, count(*)::int as base from meeting_roll r
			where r.commune_id = g.commune_id and r.meeting_id = g.id) n where ${held}`,
		[today, voting]
	);
	await client.query(
		`insert into resolution (commune_id, id, unit_id, meeting_id, number, term, state, assessment, limits, direction, implementation, vote_id, adopted_on)
		 select g.commune_id, ${idSql(`'resolution ' || g.id`, 'g.commune_id')}, g.unit_id, g.id,
			row_number() over (partition by g.unit_id order by g.starts_at), r.term, 'adopted', r.assessment, r.limits, r.direction, r.implementation,
			v.id, (g.starts_at at time zone 'Asia/Ho_Chi_Minh')::date
		 from made_meeting g join resolution r on r.commune_id = ${COMMUNE_ID} and r.meeting_id = g.pattern
		 join vote v on v.commune_id = g.commune_id and v.id = ${idSql(`'vote ' || g.id`, 'g.commune_id')} and v.passed
		 where ${held}`,
		[today]
	);
	await client.query(
		`insert into document_counter (commune_id, unit_id, term, type, last)
		 select commune_id, unit_id, term, 'NQ', max(number) from resolution where commune_id in (select commune_id from made) group by 1, 2, 3`
	);
	await client.query(
		`insert into task (commune_id, id, unit_id, title, search_key, product, owner_member_id, owner_person_id, owner_name, given_on, due_on, state,
			done_on, source_kind, source_id, created_by)
		 select g.commune_id, ${idSql(`'task ' || g.id`, 'g.commune_id')}, g.unit_id, t.title, t.search_key, t.product, o.id, o.person_id, o.name,
			g.on_day, g.on_day + t.days, case when x.is_done then 'done' else 'open' end,
			case when x.is_done then g.on_day + t.days - 3 + (g.draw % 7)::int end, 'meeting', g.id, o.person_id
		 from (select *, (starts_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day from made_meeting) g
		 join pattern_task t on t.id = g.pattern join made_member o on o.unit_id = g.unit_id and o.nth = 4
		 cross join lateral (select g.on_day + t.days + 4 < $1::date and g.draw % 9 <> 0 as is_done) x where ${held}`,
		[today]
	);
}

/** The lines that leaders add up, from what was written. */
async function addSums(client: pg.ClientBase): Promise<void> {
	await client.query(
		`insert into cell_month (commune_id, unit_id, month, meeting_id, state, met_on, planned_on, summoned, present, unexcused, score_total,
			score_basis_points, score_class, tasks_given, published_late)
		 select g.commune_id, g.unit_id, g.month, g.id, m.state, (m.opened_at at time zone 'Asia/Ho_Chi_Minh')::date,
			(g.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, coalesce(n.summoned, 0), coalesce(n.present, 0), coalesce(n.unexcused, 0), s.total,
			s.normalised_basis_points, s.class, case when m.state = 'closed' and t.id is not null then 1 else 0 end,
			case when m.state = 'closed' then g.draw % 11 = 0 end
		 from made_meeting g join meeting m on m.commune_id = g.commune_id and m.id = g.id
		 left join (select commune_id, meeting_id, count(*) filter (where not is_exempt or presence = 'present') as summoned,
				count(*) filter (where presence = 'present') as present, count(*) filter (where presence = 'unexcused' and not is_exempt) as unexcused
			from meeting_roll where commune_id in (select commune_id from made) group by 1, 2) n on n.commune_id = g.commune_id and n.meeting_id = g.id
		 left join meeting_score s on s.commune_id = g.commune_id and s.meeting_id = g.id
		 left join pattern_task t on t.id = g.pattern`
	);
	await client.query(
		`select app.count_commune_month(c.commune_id, c.month) from (select distinct commune_id, month from made_meeting) c`
	);
}
