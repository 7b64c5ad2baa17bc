import { error } from '@sveltejs/kit';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { mayOf } from './may-of.ts';

/** The commune of the reader, as commands aim at it. */
export const readCommune = (tx: Tx, { communeId }: Caller) =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', '=', 'commune')
		.select(['id as unitId', 'communeId', 'code', 'name'])
		.executeTakeFirstOrThrow();

/** The commune, for those who may give a command in it; to anybody else the page is not there. */
export async function communeWhere(tx: Tx, caller: Caller, today: LocalDate, command: string) {
	const [commune, may] = await Promise.all([readCommune(tx, caller), mayOf(tx, caller, today)]);
	if (!may(command, commune)) error(404);
	return commune;
}

/** The unit in which the reader acts by a command: the commune before a cell; to anybody else the page is not there. */
export async function unitWhere(tx: Tx, caller: Caller, today: LocalDate, command: string) {
	const [may, units] = await Promise.all([
		mayOf(tx, caller, today),
		tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', 'in', ['commune', 'cell'])
			.where('validFrom', '<=', today)
			.where('validTo', '>', today)
			.select(['id as unitId', 'communeId', 'code', 'name', 'kind'])
			.orderBy('sortKey')
			.execute()
	]);
	const own = units.filter((unit) => may(command, unit));
	const unit = own.find(({ kind }) => kind === 'commune') ?? own[0];
	if (!unit) error(404);
	return { unit, may };
}
