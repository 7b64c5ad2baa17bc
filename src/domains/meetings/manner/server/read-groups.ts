import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { GroupOfCell } from '../group-sittings.ts';

/** The groups that a cell has now, with who leads them. */
export type GroupNow = GroupOfCell & { leaderId: string | null; deputyId: string | null };

/** What a meeting by group asks of its cell. */
export type GroupFacts = {
	groups: GroupNow[];
	/** Its other meetings by group in the year of this one, held or planned. */
	timesThisYear: number;
};

type Of = { communeId: number; unitId: string; meetingId: string };

export async function readGroupFacts(tx: Tx, of: Of, month: string): Promise<GroupFacts> {
	const { communeId, unitId, meetingId } = of;
	const { rows } = await sql<GroupFacts>`
		select (select count(*)::int from meeting where commune_id = ${communeId} and unit_id = ${unitId} and id <> ${meetingId}
				and manner = 'by-group' and state <> 'cancelled' and month like ${`${month.slice(0, 4)}-%`}) as times_this_year,
			coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'leaderId', g.leader_id,
				'deputyId', g.deputy_id, 'memberIds', to_jsonb(${membersOf(sql`g.id`)})) order by g.name, g.id)
				from party_group g where g.commune_id = ${communeId} and g.unit_id = ${unitId} and g.valid_to = 'infinity'), '[]')
				as groups`.execute(tx);
	return rows[0]!;
}

/** Who belongs to a group now and is still of its cell. */
const membersOf = (groupId: ReturnType<typeof sql>) => sql`array(select s.member_id from party_group_member s
	join member b on b.commune_id = s.commune_id and b.id = s.member_id and b.unit_id = s.unit_id
		and b.activity not in ('left', 'died')
	where s.commune_id = g.commune_id and s.group_id = ${groupId} and s.valid_to = 'infinity' order by b.sort_key, b.id)`;

/** Fixes who belongs to each sitting of a meeting that is opened. */
export const freezeSittings = (tx: Tx, { communeId, meetingId }: Of) =>
	sql`update meeting_sitting g set member_ids = ${membersOf(sql`g.group_id`)}
		where g.commune_id = ${communeId} and g.meeting_id = ${meetingId}`.execute(tx);
