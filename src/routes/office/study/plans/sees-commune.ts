import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { mayOf } from '../../may-of.ts';

/** Whether the life of the whole commune is open to the reader: for what names people across its cells. */
export async function seesCommune(tx: Tx, caller: Caller): Promise<boolean> {
	const commune = await tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.where('kind', '=', 'commune')
		.select(['id as unitId', 'communeId'])
		.executeTakeFirst();
	return commune !== undefined && (await mayOf(tx, caller, dayInVietNam(new Date())))('read:life', commune);
}
