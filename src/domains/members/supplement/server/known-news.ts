import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** What the house has on record of a member's year already; the words are put together where the reader's language is known. */
export type KnownNews =
	| { on: LocalDate; kind: 'post-begun' | 'post-ended'; post: string; unitName: string }
	| { on: LocalDate; kind: 'official' }
	| { on: LocalDate; kind: 'badge'; years: number };

/** Posts begun and ended, recognition, badges handed over: from a day on, so that nobody writes again what is known. */
export async function readKnownNews(
	tx: Tx,
	communeId: number,
	{ memberId, personId }: { memberId: string; personId: string },
	{ from, to }: { from: LocalDate; to: LocalDate }
): Promise<KnownNews[]> {
	const { rows } = await sql<{
		on: LocalDate;
		kind: string;
		post: string | null;
		unitName: string | null;
		years: number | null;
	}>`
		select h.valid_from::text as on, 'post-begun' as kind, h.post, u.name as unit_name, null::int as years
		from post_holding h join unit u on u.id = h.unit_id
		where h.person_id = ${personId} and h.post <> 'member' and h.valid_from between ${from} and ${to}
		union all
		select h.valid_to::text, 'post-ended', h.post, u.name, null from post_holding h join unit u on u.id = h.unit_id
		where h.person_id = ${personId} and h.post <> 'member' and h.valid_to between ${from} and ${to}
		union all
		select m.official_on::text, 'official', null, null, null from member m
		where m.commune_id = ${communeId} and m.id = ${memberId} and m.official_on between ${from} and ${to}
		union all
		select b.handed_on::text, 'badge', null, null, b.years from badge_award b
		where b.commune_id = ${communeId} and b.member_id = ${memberId} and b.handed_on between ${from} and ${to}
		order by 1, 2, 3`.execute(tx);
	return rows as KnownNews[];
}
