import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { IssuingBody } from '../document-types.ts';
import { SIGNING_POSTS } from '../signing.ts';

export type Signer = { personId: string; post: string; name: string };

/** Who holds a post that signs for a body of the unit on a day, in the order of precedence. */
export async function readSigners(
	tx: Tx,
	{ unitId }: { unitId: string },
	body: IssuingBody,
	on: LocalDate
): Promise<Signer[]> {
	const posts = [...SIGNING_POSTS[body]];
	const { rows } = await sql<Signer>`
		select h.person_id, h.post, coalesce(m.full_name, a.full_name, '') as name from post_holding h
		left join member m on m.commune_id = h.commune_id and m.person_id = h.person_id
		left join account a on a.person_id = h.person_id
		where h.unit_id = ${unitId}::uuid and h.post = any(${posts}::text[]) and h.valid_from <= ${on}::date and ${on}::date < h.valid_to
		order by array_position(${posts}::text[], h.post), h.valid_from, h.person_id`.execute(tx);
	return rows;
}
