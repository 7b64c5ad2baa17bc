import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { AccountsStanding } from '../asked-of-administrator.ts';

/** What an administrator has to see to among the sign-in names of the commune. */
export async function readAccountsStanding(tx: Tx, { communeId }: Caller, today: LocalDate): Promise<AccountsStanding> {
	const { rows } = await sql<AccountsStanding>`
		select
			(select count(*) from unit u
			 where u.commune_id = ${communeId} and u.kind = 'cell' and u.valid_from <= ${today} and u.valid_to > ${today}
			   and exists (select from membership m where m.commune_id = u.commune_id and m.unit_id = u.id and m.valid_to > ${today})
			   and not exists (select from post_holding h where h.commune_id = u.commune_id and h.unit_id = u.id
			     and h.post = 'cell-secretary' and h.valid_from <= ${today} and h.valid_to > ${today})) as cells_without_secretary,
			(select count(distinct h.person_id) from post_holding h
			 where h.commune_id = ${communeId} and h.valid_from <= ${today} and h.valid_to > ${today}
			   and not exists (select from account a where a.person_id = h.person_id and a.state = 'active')) as posts_without_account,
			(select count(*) from account a
			 where a.home_commune_id = ${communeId} and a.state = 'active' and a.must_change_password) as first_passwords`.execute(
		tx
	);
	return rows[0]!;
}
