import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { MeetingKind, MeetingState } from '../../record.ts';
import { momentSql } from '../../server/record-sql.ts';
import { type Coverage, coverageOf } from '../coverage.ts';

export type AssignedMeeting = {
	id: string;
	month: string;
	kind: MeetingKind;
	state: MeetingState;
	startsAt: string;
	place: string;
	publishedAt?: string;
	isHeld: boolean;
	/** Noted as a guest of it. */
	attended: boolean;
	/** What they advised stands in its minutes. */
	advised: boolean;
};

/** One committee member in one of their cells, with its meetings of a span of months. */
type AssignedCell = {
	personId: string;
	name: string | null;
	unitCode: string;
	unitName: string;
	meetings: AssignedMeeting[];
};

export type CommitteeMember = Coverage & {
	personId: string;
	name: string;
	cells: (Omit<AssignedCell, 'personId' | 'name'> & Coverage)[];
};

type Span = { from: string; to: string };

/**
 * Committee members with the cells that they are assigned to, as far as the reader sees them, and the meetings there in
 * a span of months while they were. What was advised is not read: it belongs to its minutes.
 */
export async function readAssigned(
	tx: Tx,
	{ communeId }: Caller,
	{ from, to }: Span,
	personId?: string
): Promise<CommitteeMember[]> {
	const { rows } = await sql<AssignedCell>`
		with holdings as materialized (
			select h.person_id, h.unit_id, min(h.valid_from) as valid_from, max(h.valid_to) as valid_to
			from post_holding h where h.commune_id = ${communeId} and h.post = 'assigned-member'
			  and h.valid_from <= (${`${to}-01`}::date + interval '1 month')::date and h.valid_to > ${`${from}-01`}::date
			  and ${personId ? sql`h.person_id = ${personId}` : sql`true`}
			group by h.person_id, h.unit_id
		)
		select h.person_id, u.code as unit_code, u.name as unit_name,
			(select x.full_name from member x where x.commune_id = ${communeId} and x.person_id = h.person_id limit 1) as name,
			coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', m.id, 'month', m.month, 'kind', m.kind,
				'state', m.state, 'startsAt', ${momentSql('coalesce(m.opened_at, m.starts_at)')}, 'place', m.place,
				'publishedAt', ${momentSql('m.published_at')}, 'isHeld', m.opened_at is not null,
				'attended', g.person_id is not null, 'advised', coalesce(g.advised, false))) order by m.starts_at)
				from meeting m left join lateral (
					select g.person_id, bool_or(g.advice <> '') as advised from meeting_guest g
					where g.commune_id = m.commune_id and g.meeting_id = m.id and g.person_id = h.person_id group by 1) g on true
				where m.commune_id = ${communeId} and m.unit_id = u.id and m.state <> 'cancelled'
				  and m.month >= ${from} and m.month <= ${to}
				  and (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date >= h.valid_from
				  and (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date < h.valid_to), '[]') as meetings
		from holdings h join unit u on u.id = h.unit_id
		where u.commune_id = any((select app.wide('life'))::int[]) or u.id = any((select app.units('life'))::uuid[])
		order by u.code`.execute(tx);
	const byPerson = Map.groupBy(rows, (row) => row.personId);
	return [...byPerson.values()].map((cells) => ({
		personId: cells[0]!.personId,
		name: cells[0]!.name ?? '',
		...coverageOf(cells.flatMap(({ meetings }) => meetings)),
		cells: cells.map(({ personId, name, ...cell }) => ({ ...cell, ...coverageOf(cell.meetings) }))
	}));
}
