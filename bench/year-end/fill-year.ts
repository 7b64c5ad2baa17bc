import type pg from 'pg';

/** On top of the province: twelve meetings a cell with everybody's presence, a task and a confirmed plan for each member. */
export async function fillYear(owner: pg.Pool): Promise<void> {
	await owner.query(`insert into meeting (commune_id, unit_id, id, kind, month, state, starts_at, opened_at, closed_at, cycle_rule_set_id, created_by)
		select u.commune_id, u.id, gen_random_uuid(), 'regular', to_char(m, 'YYYY-MM'), 'closed', m + interval '4 days 12 hours',
			m + interval '4 days 12 hours', m + interval '4 days 14 hours',
			(select id from rule_set where id like 'meeting-cycle@%' limit 1), gen_random_uuid()
		from unit u, generate_series(timestamptz '2026-01-01', '2026-11-01', interval '1 month') m where u.kind = 'cell' and u.code like 'P%'`);
	await owner.query(`insert into meeting_roll (commune_id, meeting_id, member_id, met_on, unit_id, name, sort_key, standing, presence)
		select g.commune_id, g.id, m.id, (g.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, g.unit_id, m.full_name, m.sort_key, 'official',
			case when ascii(right(m.id::text, 1)) % 9 = 0 then 'excused' else 'present' end
		from meeting g join member m on m.commune_id = g.commune_id and m.unit_id = g.unit_id where g.commune_id > 80000`);
	await owner.query(`insert into task (commune_id, id, unit_id, title, search_key, product, owner_member_id, owner_person_id, given_on, due_on,
			state, done_on, checked_at, created_by)
		select m.commune_id, gen_random_uuid(), m.unit_id, 'Việc được giao', 'viec', 'Báo cáo', m.id, m.person_id, '2026-03-01', '2026-04-01',
			'done', '2026-03-20', '2026-03-21', gen_random_uuid()
		from member m where m.commune_id > 80000`);
	await owner.query(`insert into personal_plan (commune_id, id, unit_id, member_id, person_id, year, state, signed_at, content_hash, confirmed_on,
			lines, settled, form_rule_set_id)
		select m.commune_id, gen_random_uuid(), m.unit_id, m.id, m.person_id, 2026, 'confirmed', '2026-02-01', repeat('a', 64), '2026-02-10', 3, 3,
			(select id from rule_set limit 1) from member m where m.commune_id > 80000`);
	await owner.query(`insert into plan_line (commune_id, id, unit_id, plan_id, person_id, position, work, measure, due_on, result, share_percent, settled_on)
		select p.commune_id, gen_random_uuid(), p.unit_id, p.id, p.person_id, n, 'Việc', 'Một', '2026-10-01', 'done', 100, '2026-09-20'
		from personal_plan p, generate_series(1, 3) n where p.commune_id > 80000`);
	await owner.query('analyze');
}
