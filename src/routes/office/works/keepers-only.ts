import { error } from '@sveltejs/kit';
import { may, mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** The pages of works belong to those who keep them; to anybody else they are not there. */
export async function keepersOnly(tx: Tx, caller: Caller, today: LocalDate): Promise<void> {
	if (!mayAnywhere(await readHoldings(tx, caller, today), 'outcomes.record-contribution')) error(404);
}

/** Tells of a place whether the reader may give a command there: the head of a village in the own village alone. */
export async function placesWhere(tx: Tx, caller: Caller, today: LocalDate, command: string) {
	const holdings = await readHoldings(tx, caller, today);
	return ({ id, communeId }: { id: string; communeId: number }) => may(holdings, command, { unitId: id, communeId });
}
