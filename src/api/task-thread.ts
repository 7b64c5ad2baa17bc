import { sql } from 'kysely';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import { defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';

const Node = v.strictObject({ kind: shape.code, id: shape.id, title: shape.text });
const Edge = v.strictObject({ from: shape.id, to: shape.id });
const Thread = v.strictObject({ nodes: v.array(Node), edges: v.array(Edge) });

type Found = v.InferOutput<typeof Node> & { from: string | null; to: string | null };

/** Reads across domains: what a task came from and what proves it. An edge leads from the cause to what follows. */
export const taskThread = defineOne({
	address: 'tasks/{id}/thread',
	does: 'What a task came from (meeting, resolution, matter raised by people) and the products that prove it.',
	parameters: [],
	item: Thread,
	async read({ tx }, id) {
		const found = await readThread(tx, id);
		if (found.length === 0) return undefined;
		const nodes = new Map(found.map(({ kind, id, title }) => [id, { kind, id, title }]));
		const edges = found.flatMap(({ from, to }) =>
			from && to && nodes.has(from) && nodes.has(to) ? [{ from, to }] : []
		);
		return { nodes: [...nodes.values()], edges };
	}
});

const symbol = sql`'Nghị quyết ' || lpad(r.number::text, greatest(2, length(r.number::text)), '0') || '-NQ/CB'`;

/** Every node once per edge that it is found by; nothing out of the reader's sight. */
async function readThread(tx: Tx, taskId: string): Promise<Found[]> {
	const { rows } = await sql<Found>`
		with given as (select * from task where id = ${taskId}),
		source as (
			select meeting.* from meeting join given on meeting.commune_id = given.commune_id
				and given.source_kind = 'meeting' and meeting.id = given.source_id
		),
		raised as (
			select matter.* from matter join given on matter.commune_id = given.commune_id
				and (matter.task_id = given.id or (given.source_kind = 'matter' and matter.id = given.source_id))
		)
		select 'task' as kind, id, title, null::uuid as "from", null::uuid as "to" from given
		union all
		select 'meeting', s.id, 'Sinh hoạt chi bộ tháng ' || substr(s.month, 6) || '/' || substr(s.month, 1, 4)
			|| case when s.theme <> '' then ': ' || s.theme else '' end, s.id, given.id from source s, given
		union all
		select 'document', r.id, ${symbol}, s.id, r.id
			from resolution r join source s on r.commune_id = s.commune_id and r.meeting_id = s.id where r.state = 'adopted'
		union all
		select 'document', r.id, ${symbol}, r.id, given.id
			from resolution r join source s on r.commune_id = s.commune_id and r.meeting_id = s.id, given where r.state = 'adopted'
		union all
		select 'matter', raised.id, raised.gist, raised.id, given.id from raised, given
		union all
		select 'matter', raised.id, raised.gist, raised.id, raised.meeting_id from raised where raised.meeting_id is not null
		union all
		select 'product', p.id, coalesce(nullif(p.text, ''), file.name, ''), given.id, p.id
			from task_product p join given on p.commune_id = given.commune_id and p.task_id = given.id
			left join file on file.commune_id = p.commune_id and file.id = p.file_id`.execute(tx);
	return rows;
}
