import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { place } from '#lib/db/place.ts';

const SHOWN = 50;

/** What left and what did not, for whoever looks after the program: states and reasons, no content. */
export async function readDeliveriesPage(tx: Tx, { communeId }: Caller, now: Date) {
	const monthAgo = new Date(now.getTime() - 30 * 86_400_000).toISOString();
	const counts = await tx
		.selectFrom('delivery')
		.where('communeId', '=', communeId)
		.where('createdAt', '>', monthAgo)
		.groupBy(['channel', 'state'])
		.select((eb) => ['channel', 'state', eb.fn.countAll<number>().as('count')])
		.execute();
	const failed = await tx
		.selectFrom('delivery')
		.innerJoin('account', 'account.personId', 'delivery.personId')
		.where('delivery.communeId', '=', communeId)
		.where('delivery.createdAt', '>', monthAgo)
		.where('delivery.state', 'in', ['failed', 'given-up'])
		.orderBy('delivery.createdAt', 'desc')
		.orderBy('delivery.id', 'desc')
		.limit(SHOWN)
		.select([
			'delivery.id',
			'delivery.channel',
			'delivery.state',
			'delivery.trouble',
			'delivery.attempts',
			'delivery.createdAt',
			'delivery.nextAt',
			'account.id as accountId',
			'account.fullName as name'
		])
		.execute();
	const commune = await tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where(sql<boolean>`commune_id = any((select app.wide('accounts'))::int[])`)
		.where('kind', 'in', ['commune', 'province', 'nation'])
		.select('code')
		.executeTakeFirst();
	const { smtpUrl, pushHosts } = place().outside ?? {};
	return {
		hasMailServer: smtpUrl !== undefined,
		hasPush: pushHosts !== undefined,
		unitCode: commune?.code,
		counts,
		failed
	};
}
