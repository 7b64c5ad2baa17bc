import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

export type AssignedCell = { personId: string; name: string; unitId: string };

/** Which cells the members of the committee are assigned to on a day. */
export async function readAssigned(tx: Tx, communeId: number, on: LocalDate): Promise<AssignedCell[]> {
	const { rows } = await sql<AssignedCell>`
		select h.person_id, m.full_name as name, h.unit_id
		from post_holding h join member m on m.commune_id = h.commune_id and m.person_id = h.person_id
		where h.commune_id = ${communeId} and h.post = 'assigned-member' and h.valid_from <= ${on} and ${on} < h.valid_to
		order by m.sort_key, h.person_id, h.unit_id`.execute(tx);
	return rows;
}
