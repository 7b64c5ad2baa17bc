import { CATEGORIES } from '#domains/bulletin/articles/article.ts';
import { languageTag, readingOrder } from '#domains/bulletin/articles/language.ts';
import { readBulletin } from '#domains/bulletin/articles/server/public-articles.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { PageServerLoad } from './$types.d.ts';

const A_PAGE = 10;
const LAST_PAGE = 1_000;

export const load: PageServerLoad = async ({ parent, url }) => {
	const { commune } = await parent();
	const asked = (name: string) => (url.searchParams.get(name) ?? '').normalize('NFC').slice(0, 200);
	const narrowed = {
		category: CATEGORIES.find((category) => category === asked('category')),
		tag: asked('tag'),
		author: asked('author'),
		lang: languageTag(asked('in')) ?? ''
	};
	const page = Math.min(Math.max(Math.trunc(Number(asked('page'))) || 1, 1), LAST_PAGE);
	const span = { most: A_PAGE, after: (page - 1) * A_PAGE };
	const found = commune
		? await readBulletin(commune.communeId, readingOrder(getLocale()), narrowed, span)
		: { rows: [], total: 0, shelves: [] };
	return {
		articles: found.rows.map(({ slug, title, lead, lang, category, publishedAt }) => ({
			slug,
			title,
			lead,
			lang,
			category,
			publishedAt
		})),
		shelves: found.shelves,
		asked: narrowed,
		page,
		pages: Math.ceil(found.total / A_PAGE)
	};
};
