import { error } from '@sveltejs/kit';
import { may } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';

/** The commune whose sealed register the reader keeps; for everybody else there is no such page. */
export async function keepersUnit(tx: Tx, caller: Caller): Promise<{ id: string; code: string }> {
	const holdings = await readHoldings(tx, caller, dayInVietNam(new Date()));
	const unit = await tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.where('kind', '=', 'commune')
		.select(['id', 'code'])
		.executeTakeFirst();
	if (!unit || !may(holdings, 'read:sealed', { unitId: unit.id, communeId: caller.communeId })) error(404);
	return unit;
}
