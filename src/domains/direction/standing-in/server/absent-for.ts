import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** People whose tasks the caller answers for on a day. */
export async function readAbsentFor(tx: Tx, { communeId, personId }: Caller, today: LocalDate): Promise<string[]> {
	const rows = await tx
		.selectFrom('standIn')
		.where('communeId', '=', communeId)
		.where('actingPersonId', '=', personId)
		.where('fromOn', '<=', today)
		.where('toOn', '>=', today)
		.select('absentPersonId')
		.execute();
	return rows.map(({ absentPersonId }) => absentPersonId);
}
