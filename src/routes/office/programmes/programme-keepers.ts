import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { mayOf } from '../may-of.ts';

/** The commune, and whether the reader keeps its programmes. */
export async function communeOf(tx: Tx, caller: Caller) {
	const commune = await tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.where('kind', '=', 'commune')
		.select(['id as unitId', 'communeId', 'code', 'term'])
		.executeTakeFirstOrThrow();
	const may = await mayOf(tx, caller, dayInVietNam(new Date()));
	return {
		code: commune.code,
		term: commune.term,
		seesLife: may('read:life', commune),
		mayKeep: may('direction.add-measure', commune)
	};
}
