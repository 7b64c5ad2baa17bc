import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** The person's calendar addresses, and the cells for which they may make one. */
export async function readFeedsPage(tx: Tx, caller: Caller, today: LocalDate) {
	const feeds = await tx
		.selectFrom('calendarFeed')
		.leftJoin('unit', 'unit.id', 'calendarFeed.unitId')
		.where('accountId', '=', caller.accountId)
		.orderBy('unit.sortKey', (order) => order.asc().nullsFirst())
		.select([
			'calendarFeed.id',
			'unit.code as unitCode',
			'unit.name as unitName',
			'calendarFeed.createdAt',
			'calendarFeed.usedOn'
		])
		.execute();
	const cells = await tx
		.selectFrom('unit')
		.where('kind', '=', 'cell')
		.where('validFrom', '<=', today)
		.where('validTo', '>', today)
		.where(
			sql<boolean>`(commune_id = any((select app.wide('life'))::int[]) or id = any((select app.units('life'))::uuid[]))`
		)
		.orderBy('sortKey')
		.select(['code', 'name'])
		.limit(200)
		.execute();
	return { feeds, cells };
}
