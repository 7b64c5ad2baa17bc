import { may, type UnitInCommune } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** What the reader may do where, from their posts: for the buttons that a page shows. */
export async function mayOf(tx: Tx, caller: Caller, today: LocalDate) {
	const holdings = await readHoldings(tx, caller, today);
	return (command: string, unit: UnitInCommune): boolean => may(holdings, command, unit);
}
