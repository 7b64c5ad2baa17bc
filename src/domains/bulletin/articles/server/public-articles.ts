import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Category } from '../article.ts';

/** An article as lists and feeds show it, in one of its languages. */
export type PublicArticleRow = {
	id: string;
	slug: string;
	category: Category;
	tags: string[];
	author: string;
	photoId: string | null;
	photoAlt: string;
	lang: string;
	title: string;
	lead: string;
	body: string;
	publishedAt: string;
	updatedAt: string;
};

export type PublicText = {
	state: 'published';
	lang: string;
	title: string;
	lead: string;
	body: string;
	spoken: string;
	publishedAt: string;
	updatedAt: string;
};
export type WithdrawnText = { state: 'withdrawn'; lang: string; title: string; withdrawnOn: LocalDate; why: string };

export type PublicArticle = {
	id: string;
	slug: string;
	category: Category;
	tags: string[];
	author: string;
	takesComments: boolean;
	photoId: string | null;
	photoAlt: string;
	texts: (PublicText | WithdrawnText)[];
};

/** What narrows a list; empty fields do not. */
export type Asked = { category?: string; tag?: string; author?: string; lang?: string; besides?: string };
type Span = { most: number; after?: number };

/** @param order languages by the reader's choice */
async function articles(
	tx: Tx,
	communeId: number,
	order: string[],
	{ category = '', tag = '', author = '', lang = '', besides }: Asked,
	{ most, after = 0 }: Span
) {
	const { rows } = await sql<PublicArticleRow & { total: number }>`
		select * from app.public_articles(${communeId}, ${order}, ${category}, ${tag}, ${author}, ${lang}, ${besides ?? null}::uuid,
			${most}, ${after})`.execute(tx);
	return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row as PublicArticleRow) };
}

export const readPublicArticles = (communeId: number, order: string[], asked: Asked, span: Span) =>
	atGate((tx) => articles(tx, communeId, order, asked, span));

export type Shelf = { kind: 'category' | 'tag' | 'author' | 'lang'; name: string; articles: number };

/** The newest articles that an address asks for, and under what the others stand. */
export const readBulletin = (communeId: number, order: string[], asked: Asked, span: Span) =>
	atGate(async (tx) => {
		const found = await articles(tx, communeId, order, asked, span);
		const { rows } = await sql<Shelf>`select * from app.public_shelves(${communeId})`.execute(tx);
		return { ...found, shelves: rows };
	});

export const readPublicArticle = (communeId: number, slug: string) =>
	atGate(async (tx) => {
		const { rows } = await sql<PublicArticle>`select * from app.public_article(${communeId}, ${slug})`.execute(tx);
		return rows[0];
	});

const NEIGHBOURS = 3;

/** What else one may want to read: by tag, then category, then author, each article once. */
export const readNeighbours = (communeId: number, order: string[], article: PublicArticle) =>
	atGate(async (tx) => {
		const seen = new Set<string>();
		const fresh = async (asked: Asked) => {
			const { rows } = await articles(
				tx,
				communeId,
				order,
				{ ...asked, besides: article.id },
				{ most: 2 * NEIGHBOURS }
			);
			const chosen = rows.filter(({ id }) => !seen.has(id)).slice(0, NEIGHBOURS);
			for (const { id } of chosen) seen.add(id);
			return chosen.map(({ slug, title, lang, publishedAt }) => ({ slug, title, lang, publishedAt }));
		};
		const [tag] = article.tags;
		return {
			tag: tag ? await fresh({ tag }) : [],
			category: await fresh({ category: article.category }),
			author: await fresh({ author: article.author })
		};
	});

/** Where the content of a picture lies that anybody may see. */
export const readArticlePhoto = (communeId: number, fileId: string) =>
	atGate(async (tx) => {
		const { rows } = await sql<{ sha256: string; type: string }>`
			select * from app.public_article_photo(${communeId}, ${fileId}::uuid)`.execute(tx);
		return rows[0];
	});
