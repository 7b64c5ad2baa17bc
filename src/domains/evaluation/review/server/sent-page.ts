import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { EarlierLimit } from '../review.ts';

export type SentReview = {
	id: string;
	name: string;
	unitName: string;
	strengths: string;
	limits: string;
	remedies: string;
	earlier: EarlierLimit[];
	sentOn: LocalDate;
};

/** Reviews that were sent to the reader as one who takes part, the latest first; one of them where its id is given. */
export async function readSentReviews(tx: Tx, communeId: number, id?: string): Promise<SentReview[]> {
	const { rows } = await sql<SentReview>`
		select s.evaluation_id as id, coalesce(m.full_name, u.name) as name, u.name as unit_name, s.strengths, s.limits, s.remedies,
			s.earlier, s.sent_on
		from self_review s join unit u on u.id = s.unit_id
		left join member m on m.commune_id = s.commune_id and m.person_id = s.person_id
		where s.commune_id = ${communeId} and s.state = 'sent' and s.is_open
			${id ? sql`and s.evaluation_id = ${id}::uuid` : sql``}
		order by s.sent_on desc, u.code, s.person_id is not null, m.sort_key, s.evaluation_id`.execute(tx);
	return rows;
}
