import { readingOrder } from '#domains/bulletin/articles/language.ts';
import { readPublicArticles } from '#domains/bulletin/articles/server/public-articles.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { PageServerLoad } from './$types.d.ts';

const LATEST = { most: 3 };

export const load: PageServerLoad = async ({ parent }) => {
	const { commune } = await parent();
	const found = commune
		? await readPublicArticles(commune.communeId, readingOrder(getLocale()), {}, LATEST)
		: undefined;
	const news = found?.rows ?? [];
	return { news: news.map(({ slug, title, lang, publishedAt }) => ({ slug, title, lang, publishedAt })) };
};
