import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Last day on which somebody who was removed from a post is barred, if that is not over on a day; null where nothing bars them. */
export async function readBarredUntil(
	tx: Tx,
	communeId: number,
	personId: string,
	on: LocalDate
): Promise<LocalDate | null> {
	const { rows } = await sql<{ until: LocalDate | null }>`
		select app.barred_until(${communeId}, ${personId}::uuid, ${on}::date) as until`.execute(tx);
	return rows[0]!.until;
}
