import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { foldedSql } from '#lib/reads/narrowing.ts';
import { type Asked, asFound, holdsAll, holdsInOrder, inAll, isOfCell, seesLifeOf } from './matching.ts';

const NAMES = sql<string>`(member.search_key || ' ' || ${foldedSql(sql`member.other_name`)})`;

/** People on the roll by their names, those who left included; nothing of their private part is read. */
export const findMembers = async (tx: Tx, { communeId, words, unit, limit, offset }: Asked) =>
	asFound(
		await tx
			.selectFrom('member')
			.innerJoin('unit', 'unit.id', 'member.unitId')
			.where('member.communeId', '=', communeId)
			.where(seesLifeOf(sql`member.commune_id`, sql`member.unit_id`))
			.where(isOfCell(unit))
			.where(holdsAll(NAMES, words))
			.select([
				'member.id',
				'member.fullName',
				'member.position',
				'member.standing',
				'member.activity',
				'unit.name as unitName',
				inAll
			])
			.orderBy(holdsInOrder(NAMES, words), 'desc')
			.orderBy('member.sortKey')
			.orderBy('member.id')
			.limit(limit)
			.offset(offset)
			.execute()
	);
