import { type RawBuilder, sql } from 'kysely';
import { keysOfUnit } from '#lib/reads/narrowing.ts';
import type { PartsOf } from './record-sql.ts';

type Part = RawBuilder<unknown>;

const task = sql`'id', t.id, 'title', t.title, 'ownerId', coalesce(t.owner_member_id::text, ''), 'ownerName', t.owner_name,
	'product', t.product, 'dueOn', t.due_on`;

/** Tasks that a meeting gave. */
export const tasksOf = ({ communeId, id }: PartsOf): Part => sql`
	coalesce((select jsonb_agg(jsonb_build_object(${task}) order by t.created_at, t.id) from task t
	where t.commune_id = ${communeId} and t.source_kind = 'meeting' and t.source_id = ${id}), '[]')`;

/** Day of the regular meeting of the cell before this one. */
const meetingBefore = ({ communeId, id, unitId, opensAt }: PartsOf): Part => sql`
	(select max((b.opened_at at time zone 'Asia/Ho_Chi_Minh')::date) from meeting b
	where b.commune_id = ${communeId} and b.unit_id = ${unitId} and b.kind <> 'thematic' and b.state in ('closed', 'signed')
		and b.opened_at < ${opensAt}::timestamptz and b.id <> ${id})`;

/**
 * Tasks given before a meeting that were open then or ended since the regular meeting before. What ended after the
 * day of the meeting was open at the time; what the closing of this meeting counted as carried over is taken off again.
 */
export const earlierTasksOf = (of: PartsOf): Part => sql`
	coalesce((select jsonb_agg(jsonb_build_object(${task}, 'givenOn', t.given_on,
		'state', case when t.done_on <= ${of.day} then t.state else 'open' end,
		'doneOn', case when t.done_on <= ${of.day} then t.done_on end,
		'result', case when t.done_on <= ${of.day} then nullif(t.result, '') end,
		'carriedOver', t.carried_over - case when ${of.hasCarriedOver}::boolean and t.carried_over > 0
			and (t.done_on is null or t.done_on > ${of.day}) then 1 else 0 end) order by t.due_on, t.id)
	from task t
	where (t.commune_id, t.unit_id) in ${keysOfUnit(sql`${of.unitId}::uuid`)} and t.given_on < ${of.day}
		and t.source_id is distinct from ${of.id}
		and (t.done_on is null or t.done_on > coalesce(${meetingBefore(of)}, '-infinity'))), '[]')`;
