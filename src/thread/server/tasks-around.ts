import { sql } from 'kysely';
import { documentTitleSql } from '#domains/direction/documents/server/document-title.ts';
import { meetingTitleSql } from '#domains/meetings/server/thread-kinds.ts';
import type { Tx } from '#lib/db/database.ts';
import { type Found, foundOf, type Named, idsOf, type Row } from './found.ts';

/** A picture holds no more tasks than this, those still owed last; lists show all. */
const MOST_TASKS = 100;

const symbol = sql`'Nghị quyết ' || lpad(r.number::text, greatest(2, length(r.number::text)), '0') || '-NQ/CB'`;

/** Of tasks: the documents and meetings that gave them, the resolutions of these, and what people had raised. */
export async function readGivers(tx: Tx, taskIds: readonly string[]): Promise<Found> {
	if (taskIds.length === 0) return { nodes: [], edges: [] };
	const { rows } = await sql<Row>`
		with given as materialized (select * from task where id = any(${[...taskIds]}::uuid[])),
		source as (
			select meeting.* from meeting where (commune_id, id) in
				(select commune_id, source_id from given where source_kind = 'meeting')
		),
		raised as (
			select matter.*, given.id as given_id from matter join given on matter.commune_id = given.commune_id
				and (matter.task_id = given.id or (given.source_kind = 'matter' and matter.id = given.source_id))
		)
		select 'task' as kind, id, title, case when source_kind = 'document' then source_id end as "from", id as "to" from given
		union all
		select 'meeting', source.id, ${meetingTitleSql}, source.id, given.id
			from source join given on given.commune_id = source.commune_id and given.source_id = source.id
		union all
		select 'document', r.id, ${symbol}, source.id, r.id
			from resolution r join source on r.commune_id = source.commune_id and r.meeting_id = source.id where r.state = 'adopted'
		union all
		select 'document', r.id, ${symbol}, r.id, given.id
			from resolution r join source on r.commune_id = source.commune_id and r.meeting_id = source.id
			join given on given.commune_id = source.commune_id and given.source_id = source.id where r.state = 'adopted'
		union all
		select 'matter', raised.id, raised.gist, raised.id, raised.given_id from raised
		union all
		select 'matter', raised.id, raised.gist, raised.id, raised.meeting_id from raised where raised.meeting_id is not null`.execute(
		tx
	);
	return foundOf(rows);
}

/** What people had raised before meetings, and the resolutions that these adopted. */
export async function readMeetingsAround(tx: Tx, meetingIds: readonly string[]): Promise<Found> {
	if (meetingIds.length === 0) return { nodes: [], edges: [] };
	const ids = [...meetingIds];
	const { rows } = await sql<Row>`
		select 'document' as kind, r.id, ${symbol} as title, r.meeting_id as "from", r.id as "to"
			from resolution r where r.meeting_id = any(${ids}::uuid[]) and r.state = 'adopted'
		union all
		select 'matter', id, gist, id, meeting_id from matter where meeting_id = any(${ids}::uuid[])`.execute(tx);
	return foundOf(rows);
}

/** The tasks that documents and meetings gave, and of these and other tasks the plans and products that answer them. */
export async function readTasksBelow(tx: Tx, things: readonly Named[]): Promise<Found> {
	const [documents, meetings, tasks] = ['document', 'meeting', 'task'].map((kind) => idsOf(things, kind)) as [
		string[],
		string[],
		string[]
	];
	if (documents.length + meetings.length + tasks.length === 0) return { nodes: [], edges: [] };
	const { rows } = await sql<Row>`
		with asked as (
			select * from task where source_kind = 'document' and source_id = any(${documents}::uuid[])
			and state <> 'dropped' order by state, due_on, id limit ${MOST_TASKS}
		), given as materialized (
			select * from asked
			union select * from task where source_kind = 'meeting' and source_id = any(${meetings}::uuid[])
			union select * from task where id = any(${tasks}::uuid[])
		), planned as materialized (
			select task_id, plan_id from document_ask where task_id in (select id from given where source_kind = 'document')
			  and plan_id is not null
		), handed_in as materialized (
			select p.id, p.task_id, p.text, p.commune_id, p.file_id from task_product p
			where (p.commune_id, p.task_id) in (select commune_id, id from given)
		), confirmed as (
			select r.id, given.id as task_id from given
			join resolution r on r.commune_id = given.commune_id and r.meeting_id = given.source_id and r.state = 'adopted'
			where given.source_kind = 'meeting'
		)
		select 'task' as kind, id, title, case when source_kind in ('document', 'meeting') then source_id end as "from", id as "to"
			from given
		union all
		select 'task', g.id, g.title, c.id, g.id from confirmed c join given g on g.id = c.task_id
		union all
		select 'document', p.id, ${documentTitleSql('p')}, planned.task_id, p.id from planned join document p on p.id = planned.plan_id
		union all
		select 'product', h.id, coalesce(nullif(h.text, ''), file.name, ''), h.task_id, h.id
			from handed_in h left join file on file.commune_id = h.commune_id and file.id = h.file_id`.execute(tx);
	return foundOf(rows);
}
