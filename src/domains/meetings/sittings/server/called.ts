import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { BodyRule } from '../bodies.ts';
import type { Standing } from '../sitting.ts';

export type Called = {
	personId: string;
	memberId: string | null;
	name: string;
	sortKey: string;
	title: string;
	standing: Standing;
	isTemporarilyAway: boolean;
};

/** Everybody whom the rules call to a sitting by the posts that they hold on its day; a member's seat comes first. */
export async function readCalled(
	tx: Tx,
	{ communeId, unitId }: { communeId: number; unitId: string },
	rule: BodyRule,
	on: LocalDate
): Promise<Called[]> {
	const { rows } = await sql<Called>`
		select distinct on (h.person_id) h.person_id, m.id as member_id, coalesce(m.full_name, a.full_name) as name,
			coalesce(m.sort_key, '') as sort_key,
			case when h.unit_id = ${unitId} or m.position <> '' then coalesce(m.position, '') else u.name end as title,
			case when h.unit_id = ${unitId} and h.post = any(${rule.members}) then 'member' else 'attending' end as standing,
			coalesce(m.activity = 'temporarily-away', false) as is_temporarily_away
		from post_holding h join unit u on u.id = h.unit_id
		left join member m on m.commune_id = ${communeId} and m.person_id = h.person_id
		left join account a on a.person_id = h.person_id
		where h.commune_id = ${communeId} and h.valid_from <= ${on}::date and ${on}::date < h.valid_to
		  and u.valid_from <= ${on}::date and ${on}::date < u.valid_to and coalesce(m.full_name, a.full_name) is not null
		  and ((h.unit_id = ${unitId} and h.post = any(${[...rule.members, ...rule.attending]}))
		    or (u.kind = 'cell' and h.post = any(${rule.fromCells})))
		order by h.person_id, (h.unit_id = ${unitId} and h.post = any(${rule.members})) desc`.execute(tx);
	return rows;
}
