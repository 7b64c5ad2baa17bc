import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

export type RuleSetShown = {
	id: string;
	code: string;
	validFrom: LocalDate;
	source: string;
	verified: boolean;
	/** First day in force still to come. */
	isAhead: boolean;
	look: { on: LocalDate; by: string | null; note: string } | null;
};

/** The rule sets in force on a day and those that come after it, and what the reader's commune compared of them. */
export async function readRulesPage(tx: Tx, { communeId }: Caller, today: LocalDate): Promise<RuleSetShown[]> {
	const { rows } = await sql<RuleSetShown>`
		select r.id, r.code, r.valid_from, r.source, r.verified, r.valid_from > ${today} as is_ahead,
		  case when l.rule_set_id is not null then json_build_object('on', l.looked_on, 'note', l.note,
		    'by', (select a.full_name from account a where a.person_id = l.person_id)) end as look
		from rule_set r left join rule_set_look l on l.commune_id = ${communeId} and l.rule_set_id = r.id
		where r.valid_to > ${today}
		order by r.code, r.valid_from`.execute(tx);
	return rows;
}
