import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** The pages of works belong to those who keep them; to anybody else they are not there. */
export async function keepersOnly(tx: Tx, caller: Caller, today: LocalDate): Promise<void> {
	if (!mayAnywhere(await readHoldings(tx, caller, today), 'outcomes.record-contribution')) error(404);
}
