import { sql } from 'kysely';

const task = sql`'id', t.id, 'title', t.title, 'ownerId', coalesce(t.owner_member_id::text, ''), 'ownerName', t.owner_name,
	'product', t.product, 'dueOn', t.due_on`;

/** Tasks that meeting `m` gave. */
export const tasks = sql`
	coalesce((select jsonb_agg(jsonb_build_object(${task}) order by t.created_at, t.id) from task t
	where t.commune_id = m.commune_id and t.source_kind = 'meeting' and t.source_id = m.id), '[]')`;

/**
 * Tasks given before meeting `m` that were open then or ended since the regular meeting before. What ended after the
 * day of the meeting was open at the time; what the closing of this meeting counted as carried over is taken off again.
 */
export const earlierTasks = sql`
	coalesce((select jsonb_agg(jsonb_build_object(${task}, 'givenOn', t.given_on,
		'state', case when t.done_on <= held.day then t.state else 'open' end,
		'doneOn', case when t.done_on <= held.day then t.done_on end,
		'result', case when t.done_on <= held.day then nullif(t.result, '') end,
		'carriedOver', t.carried_over - case when m.closed_at is not null and m.kind <> 'thematic'
			and t.carried_over > 0 and (t.done_on is null or t.done_on > held.day) then 1 else 0 end) order by t.due_on, t.id)
	from task t
	where t.commune_id = m.commune_id and t.unit_id = m.unit_id and t.given_on < held.day
		and t.source_id is distinct from m.id
		and (t.done_on is null or t.done_on > coalesce((
			select max((b.opened_at at time zone 'Asia/Ho_Chi_Minh')::date) from meeting b
			where b.commune_id = m.commune_id and b.unit_id = m.unit_id and b.kind <> 'thematic' and b.state in ('closed', 'signed')
				and b.opened_at < coalesce(m.opened_at, m.starts_at) and b.id <> m.id), '-infinity'))), '[]')`;
