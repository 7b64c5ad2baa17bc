import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';

/** One account of the commune, with every post its person held, holds or will hold. */
export async function readAccountPage(tx: Tx, caller: Caller, accountId: string) {
	const account = await tx
		.selectFrom('account')
		.leftJoin('member', (join) =>
			join.onRef('member.personId', '=', 'account.personId').onRef('member.communeId', '=', 'account.homeCommuneId')
		)
		.leftJoin('unit as cell', 'cell.id', 'member.unitId')
		.where('account.homeCommuneId', '=', caller.communeId)
		.where('account.id', '=', accountId)
		.select((eb) => [
			'account.id',
			'account.personId',
			'account.fullName',
			'account.username',
			'account.state',
			'account.mustChangePassword',
			'account.hasSecondFactor',
			'account.createdAt',
			'cell.name as cellName',
			eb
				.selectFrom('session')
				.whereRef('session.accountId', '=', 'account.id')
				.select((of) => of.fn.max('session.lastSeenAt').as('lastSeenAt'))
				.as('lastSeenAt'),
			jsonArrayFrom(
				eb
					.selectFrom('postHolding as held')
					.innerJoin('unit', 'unit.id', 'held.unitId')
					.whereRef('held.personId', '=', 'account.personId')
					.orderBy('held.validFrom', 'desc')
					.select([
						'held.id',
						'held.post',
						'unit.name as unitName',
						'unit.code as unitCode',
						'held.validFrom',
						'held.validTo',
						'held.decisionNumber'
					])
			).as('posts')
		])
		.executeTakeFirst();
	return account && { ...account, posts: nestedRows(account.posts) };
}
