import { sql } from 'kysely';
import { openSittings } from '#domains/meetings/sittings/server/open-sittings.ts';
import type { Tx } from '#lib/db/database.ts';
import { foldedSql, ofCommune } from '#lib/reads/narrowing.ts';
import { type Asked, asFound, holdsAll, holdsInOrder, inAll, isOfCell, isInMonths } from './matching.ts';

/** What was concluded and in which sitting. What was discussed before is left out, as it is for meetings. */
const KNOWN_BY = sql<string>`('ket luan ' || conclusion.search_key || ' ' || ${foldedSql(sql`sitting.title`)})`;

/** Conclusions of sittings that the reader may see, the latest first. */
export async function findConclusions(tx: Tx, { communeId, words, unit, months, limit, offset }: Asked) {
	await openSittings(tx);
	return asFound(
		await tx
			.selectFrom('conclusion')
			.innerJoin('sitting', (join) =>
				join.onRef('sitting.communeId', '=', 'conclusion.communeId').onRef('sitting.id', '=', 'conclusion.sittingId')
			)
			.innerJoin('unit', 'unit.id', 'conclusion.unitId')
			.leftJoin('conclusionNotice as notice', (join) =>
				join
					.onRef('notice.communeId', '=', 'conclusion.communeId')
					.onRef('notice.sittingId', '=', 'conclusion.sittingId')
			)
			.where('conclusion.communeId', '=', ofCommune(communeId))
			.where(isOfCell(unit))
			.where(isInMonths(sql`to_char(sitting.starts_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')`, months))
			.where(holdsAll(KNOWN_BY, words))
			.select([
				'conclusion.id',
				'conclusion.sittingId',
				'conclusion.text',
				'sitting.title as sitting',
				'sitting.startsAt',
				'notice.number as noticeNumber',
				inAll
			])
			.orderBy(holdsInOrder(KNOWN_BY, words), 'desc')
			.orderBy('sitting.startsAt', 'desc')
			.orderBy('conclusion.position')
			.orderBy('conclusion.id')
			.limit(limit)
			.offset(offset)
			.execute()
	);
}
