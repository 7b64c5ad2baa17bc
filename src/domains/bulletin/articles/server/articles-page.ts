import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { Category, TextState } from '../article.ts';
import type { ArticleEventKind } from './article-row.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const SHOWN = 300;

/** An article as a list of the office shows it; its title is that of the text written first. */
export type ArticleRow = {
	id: string;
	slug: string;
	category: Category;
	author: string;
	title: string;
	lang: string;
	texts: { lang: string; state: TextState; publishedOn: LocalDate | null }[];
};

/** Articles in sight, the one begun last first. */
export async function readArticles(tx: Tx, { communeId }: Pick<Caller, 'communeId'>): Promise<ArticleRow[]> {
	const { rows } = await sql<ArticleRow>`
		select a.id, a.slug, a.category, a.author, t.title, t.lang, t.texts
		from article a cross join lateral (
			select (array_agg(x.title order by (x.lang <> 'vi'), x.written_at, x.lang))[1] as title,
				(array_agg(x.lang order by (x.lang <> 'vi'), x.written_at, x.lang))[1] as lang,
				jsonb_agg(jsonb_build_object('lang', x.lang, 'state', x.state, 'publishedOn', (x.published_at at time zone 'Asia/Ho_Chi_Minh')::date) order by (x.lang <> 'vi'), x.lang) as texts
			from article_text x where x.commune_id = a.commune_id and x.article_id = a.id) t
		where a.commune_id = ${ofCommune(communeId)} order by a.created_at desc, a.id limit ${SHOWN}`.execute(tx);
	return rows;
}

/** The author under whom the newest article stands: mostly the same desk writes the next. Undefined before the first. */
export async function lastAuthor(tx: Tx, { communeId }: Pick<Caller, 'communeId'>): Promise<string | undefined> {
	const newest = tx
		.selectFrom('article')
		.where('communeId', '=', ofCommune(communeId))
		.orderBy('createdAt', 'desc')
		.limit(1);
	return (await newest.select('author').executeTakeFirst())?.author;
}

export type ArticlePage = NonNullable<Awaited<ReturnType<typeof readArticle>>>;

/** One article with its texts, Vietnamese first, and every step so far. */
export async function readArticle(tx: Tx, { communeId }: Pick<Caller, 'communeId'>, id: string) {
	const row = await tx
		.selectFrom('article')
		.where('article.communeId', '=', ofCommune(communeId))
		.where('article.id', '=', id)
		.selectAll('article')
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('articleText as t')
					.whereRef('t.communeId', '=', 'article.communeId')
					.whereRef('t.articleId', '=', 'article.id')
					.orderBy(sql`t.lang <> 'vi'`)
					.orderBy('t.lang')
					.select(['t.lang', 't.title', 't.lead', 't.body', 't.spoken', 't.state', 't.writtenBy', 't.writtenName'])
					.select(['t.publishedName', 't.publishedAt', 't.withdrawnOn', 't.withdrawnWhy'])
			).as('texts'),
			jsonArrayFrom(
				eb
					.selectFrom('articleEvent as e')
					.whereRef('e.communeId', '=', 'article.communeId')
					.whereRef('e.articleId', '=', 'article.id')
					.orderBy('e.at')
					.orderBy('e.id')
					.select(['e.id', 'e.kind', 'e.lang', 'e.reason', 'e.byName', 'e.at'])
			).as('events')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		...row,
		category: row.category as Category,
		texts: nestedRows(row.texts).map((text) => ({ ...text, state: text.state as TextState })),
		events: nestedRows(row.events).map((event) => ({ ...event, kind: event.kind as ArticleEventKind }))
	};
}
