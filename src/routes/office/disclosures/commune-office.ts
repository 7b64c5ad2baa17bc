import { error } from '@sveltejs/kit';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { mayOf } from '../may-of.ts';

/** The commune, for those who may give a command in it; to anybody else the page is not there. */
export async function communeWhere(tx: Tx, caller: Caller, today: LocalDate, command: string) {
	const commune = await tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.where('kind', '=', 'commune')
		.select(['id as unitId', 'communeId', 'code'])
		.executeTakeFirstOrThrow();
	const may = await mayOf(tx, caller, today);
	if (!may(command, commune)) error(404);
	return commune;
}
