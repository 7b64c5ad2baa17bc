import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { type LocalDate, lastOfMonth } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type AttendanceRules, attendanceRules } from '../attendance.ts';
import type { MeetingHead } from './meeting-head.ts';

/** The attendance rules that a month's figures are counted under. */
const rulesOf = (month: string): AttendanceRules =>
	ruleSetInForce(attendanceRules, lastOfMonth(`${month}-01`) as LocalDate);

/** Whether roll entry `r` makes part of the base of attendance: the same as `isCounted`, for whole tables. */
export function isCountedSql({ parameters: { leavesOut } }: AttendanceRules) {
	const leftOut = sql.val(leavesOut);
	return sql`(not (r.is_exempt and 'exempt' = any(${leftOut}) or r.is_on_special_duty and 'special-duty' = any(${leftOut})
		or r.is_suspended and 'suspended' = any(${leftOut}) or r.is_temporarily_away and 'temporarily-away' = any(${leftOut}))
		or (r.presence = 'present' and not r.is_suspended))`;
}

/**
 * Writes anew the line of a cell and month that leaders' pages add up, from the month's regular meeting.
 * A thematic meeting alone makes no line: it does not stand in for the regular one.
 */
export async function writeCellMonth(
	tx: Tx,
	{ key: { communeId, unitId }, month }: Pick<MeetingHead, 'key' | 'month'>
): Promise<void> {
	const counted = isCountedSql(rulesOf(month));
	await sql`
		insert into cell_month (commune_id, unit_id, month, meeting_id, state, met_on, planned_on, summoned, present, unexcused,
			score_total, score_basis_points, score_class, tasks_given, published_late)
		select m.commune_id, m.unit_id, m.month, m.id, m.state, ${day('m.opened_at')}, ${day('m.starts_at')},
			n.summoned, n.present, n.unexcused, s.total, s.normalised_basis_points, s.class,
			(select count(*) from task t where t.commune_id = m.commune_id and t.source_kind = 'meeting' and t.source_id = m.id),
			${day('m.published_at')} > ${day('m.closed_at')} + (rules.parameters ->> 'publishWithinDays')::int
		from (select * from meeting where commune_id = ${communeId} and unit_id = ${unitId} and month = ${month} and kind <> 'thematic'
			order by state = 'cancelled', starts_at desc limit 1) m
		join rule_set rules on rules.id = m.cycle_rule_set_id
		cross join lateral (select count(*) filter (where ${counted}) as summoned,
				count(*) filter (where r.presence = 'present' and ${counted}) as present,
				count(*) filter (where r.presence = 'unexcused' and ${counted}) as unexcused
			from meeting_roll r where r.commune_id = m.commune_id and r.meeting_id = m.id) n
		left join meeting_score s on s.commune_id = m.commune_id and s.meeting_id = m.id
		on conflict (commune_id, unit_id, month) do update set meeting_id = excluded.meeting_id, state = excluded.state,
			met_on = excluded.met_on, planned_on = excluded.planned_on, summoned = excluded.summoned, present = excluded.present,
			unexcused = excluded.unexcused, score_total = excluded.score_total, score_basis_points = excluded.score_basis_points,
			score_class = excluded.score_class, tasks_given = excluded.tasks_given, published_late = excluded.published_late`.execute(
		tx
	);
	await sql`select app.count_commune_month(${communeId}, ${month})`.execute(tx);
}

const day = (column: string) => sql.raw(`(${column} at time zone 'Asia/Ho_Chi_Minh')::date`);
