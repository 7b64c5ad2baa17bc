import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';

/** The unit at the head of an account's commune, if the caller may see the account. */
export const accountTarget = (tx: Tx, accountId: string): Promise<Target | undefined> =>
	tx
		.selectFrom('account')
		.innerJoin('unit', 'unit.communeId', 'account.homeCommuneId')
		.where('account.id', '=', accountId)
		.where('unit.kind', 'in', ['commune', 'province', 'nation'])
		.orderBy('unit.validTo', 'desc')
		.select(['unit.id as unitId', 'unit.communeId'])
		.executeTakeFirst();

/** What the commands on somebody's account need to know of it. */
export const findAccount = (tx: Tx, accountId: string) =>
	tx
		.selectFrom('account')
		.where('id', '=', accountId)
		.select(['id', 'personId', 'username', 'fullName', 'state', 'hasSecondFactor'])
		.executeTakeFirstOrThrow();
