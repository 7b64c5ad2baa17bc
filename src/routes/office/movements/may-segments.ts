import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** The pages belong to those who write segments down; answers whether they may open movements too. */
export async function segmentKeepersOnly(tx: Tx, caller: Caller, today: LocalDate): Promise<boolean> {
	const holdings = await readHoldings(tx, caller, today);
	if (!mayAnywhere(holdings, 'outcomes.record-segment')) error(404);
	return mayAnywhere(holdings, 'outcomes.open-movement');
}
