import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { feedTokenHash } from './make-feed.ts';

type Row = {
	unitId: string | null;
	accountId: string;
	personId: string;
	homeCommuneId: number;
	username: string;
	fullName: string;
	locale: string | null;
};

/** Whose calendar an address shows, and of which unit; undefined once it was ended or the account closed. */
export const feedOfToken = (
	token: string,
	today: LocalDate
): Promise<{ caller: Caller; unitId: string | null } | undefined> =>
	atGate(async (tx) => {
		const hash = feedTokenHash(token);
		const { rows } = await sql<Row>`
			with used as (
				update calendar_feed set used_on = ${today} where token_hash = ${hash} and used_on is distinct from ${today}
			)
			select f.unit_id, a.id as account_id, a.person_id, a.home_commune_id, a.username, a.full_name, a.locale
			from calendar_feed f join account a on a.id = f.account_id
			where f.token_hash = ${hash} and a.state = 'active'`.execute(tx);
		const [row] = rows;
		if (!row) return undefined;
		const { accountId, personId, homeCommuneId: communeId, username, fullName: name } = row;
		const locale = row.locale === 'en' ? 'en' : 'vi';
		return {
			caller: { accountId, personId, communeId, username, name, locale, device: 'calendar' },
			unitId: row.unitId
		};
	});
