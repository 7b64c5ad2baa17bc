import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { type Asked, asFound, holdsAll, inAll, seesLifeOf } from './matching.ts';

/** Cells by name and code, ended ones too: people go on asking for the old name after a merger. */
export const findCells = async (tx: Tx, { communeId, words, limit }: Asked) =>
	asFound(
		await tx
			.selectFrom('unit')
			.where('communeId', '=', communeId)
			.where('kind', '=', 'cell')
			.where(seesLifeOf(sql`unit.commune_id`, sql`unit.id`))
			.where(holdsAll(sql`(unit.search_key || ' ' || lower(unit.code))`, words))
			.select(['code', 'name', 'validTo', inAll])
			.orderBy('validTo', 'desc')
			.orderBy('sortKey')
			.orderBy('code')
			.limit(limit)
			.execute()
	);
