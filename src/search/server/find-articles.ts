import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { foldedSql, ofCommune } from '#lib/reads/narrowing.ts';
import { type Asked, asFound, holdsAll, holdsInOrder, inAll, isOfCell, isInMonths } from './matching.ts';

const KNOWN_BY = sql<string>`('bai ' || ${foldedSql(sql`said.title`)})`;

/** Articles of the bulletin that are out, in the languages that hold the words, the latest first. */
export const findArticles = async (tx: Tx, { communeId, words, unit, months, limit, offset }: Asked) =>
	asFound(
		await tx
			.selectFrom('articleText as said')
			.innerJoin('article', (join) =>
				join.onRef('article.communeId', '=', 'said.communeId').onRef('article.id', '=', 'said.articleId')
			)
			.innerJoin('unit', 'unit.id', 'article.unitId')
			.where('said.communeId', '=', ofCommune(communeId))
			.where('said.state', '=', 'published')
			.where(isOfCell(unit))
			.where(isInMonths(sql`to_char(said.published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')`, months))
			.where(holdsAll(KNOWN_BY, words))
			.select(['article.slug', 'said.lang', 'said.title', 'said.publishedAt', inAll])
			.orderBy(holdsInOrder(KNOWN_BY, words), 'desc')
			.orderBy('said.publishedAt', 'desc')
			.orderBy('article.slug')
			.orderBy('said.lang')
			.limit(limit)
			.offset(offset)
			.execute()
	);
