import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { documentTitle } from './document-title.ts';
import type { Beginning, Found } from './found.ts';

/** A picture holds no more tasks than this, those still owed last; lists show all. */
const MOST_TASKS = 100;

/** The tasks of the beginning, or of documents below it, with the plans and products that answer them. */
export async function readTasksAround(tx: Tx, { kind, id }: Beginning, documentIds: string[]): Promise<Found[]> {
	const given = {
		task: sql`select * from task where id = ${id}::uuid`,
		meeting: sql`select * from task where source_kind = 'meeting' and source_id = ${id}::uuid`,
		document: sql`select * from task where source_kind = 'document' and source_id = any(${documentIds}::uuid[])
			and state <> 'dropped' order by state, due_on, id limit ${MOST_TASKS}`
	}[kind];
	const { rows } = await sql<Found>`
		with given as materialized (${given}),
		planned as materialized (
			select task_id, plan_id from document_ask where task_id in (select id from given where source_kind = 'document')
			  and plan_id is not null
		), handed_in as materialized (
			select p.id, p.task_id, p.text, p.commune_id, p.file_id from task_product p
			where (p.commune_id, p.task_id) in (select commune_id, id from given)
		)
		select 'task' as kind, id, title, case when source_kind = 'document' then source_id end as "from", id as "to" from given
		union all
		select 'document', p.id, ${documentTitle('p')}, planned.task_id, p.id from planned join document p on p.id = planned.plan_id
		union all
		select 'product', h.id, coalesce(nullif(h.text, ''), file.name, ''), h.task_id, h.id
			from handed_in h left join file on file.commune_id = h.commune_id and file.id = h.file_id`.execute(tx);
	return rows;
}

const symbol = sql`'Nghị quyết ' || lpad(r.number::text, greatest(2, length(r.number::text)), '0') || '-NQ/CB'`;
const meetingTitle = sql`'Sinh hoạt chi bộ tháng ' || substr(s.month, 6) || '/' || substr(s.month, 1, 4)
	|| case when s.theme <> '' then ': ' || s.theme else '' end`;

/** The meeting that gave a task, or that the picture begins with, its resolution, and what people had raised. */
export async function readMeetingsAround(tx: Tx, { kind, id }: Beginning): Promise<Found[]> {
	if (kind === 'document') return [];
	const given =
		kind === 'task'
			? sql`select * from task where id = ${id}::uuid`
			: sql`select * from task where source_kind = 'meeting' and source_id = ${id}::uuid`;
	const begunIn = kind === 'meeting' ? sql`id = ${id}::uuid` : sql`false`;
	const { rows } = await sql<Found>`
		with given as materialized (${given}),
		source as (
			select meeting.* from meeting where ${begunIn} or (commune_id, id) in
				(select commune_id, source_id from given where source_kind = 'meeting')
		),
		raised as (
			select matter.*, given.id as given_id from matter join given on matter.commune_id = given.commune_id
				and (matter.task_id = given.id or (given.source_kind = 'matter' and matter.id = given.source_id))
		)
		select 'meeting' as kind, s.id, ${meetingTitle} as title, s.id as "from", given.id as "to"
			from source s left join given on given.commune_id = s.commune_id and given.source_id = s.id
		union all
		select 'document', r.id, ${symbol}, s.id, r.id
			from resolution r join source s on r.commune_id = s.commune_id and r.meeting_id = s.id where r.state = 'adopted'
		union all
		select 'document', r.id, ${symbol}, r.id, given.id
			from resolution r join source s on r.commune_id = s.commune_id and r.meeting_id = s.id
			join given on given.commune_id = s.commune_id and given.source_id = s.id where r.state = 'adopted'
		union all
		select 'matter', raised.id, raised.gist, raised.id, raised.given_id from raised
		union all
		select 'matter', raised.id, raised.gist, raised.id, raised.meeting_id from raised where raised.meeting_id is not null`.execute(
		tx
	);
	return rows;
}
