import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { type Asked, asFound, holdsAll, holdsInOrder, inAll, isOfCell, seesLifeOf } from './matching.ts';

const KNOWN_BY = sql<string>`(unit.search_key || ' ' || lower(unit.code))`;

/** Cells by name and code, ended ones too: people go on asking for the old name after a merger. */
export const findCells = async (tx: Tx, { communeId, words, unit, limit, offset }: Asked) =>
	asFound(
		await tx
			.selectFrom('unit')
			.where('communeId', '=', communeId)
			.where('kind', '=', 'cell')
			.where(seesLifeOf(sql`unit.commune_id`, sql`unit.id`))
			.where(isOfCell(unit))
			.where(holdsAll(KNOWN_BY, words))
			.select(['code', 'name', 'validTo', inAll])
			.orderBy(holdsInOrder(KNOWN_BY, words), 'desc')
			.orderBy('validTo', 'desc')
			.orderBy('sortKey')
			.orderBy('code')
			.limit(limit)
			.offset(offset)
			.execute()
	);
