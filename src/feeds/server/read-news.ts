import { blocksOf } from '#domains/bulletin/articles/blocks.ts';
import { languageTag, readingOrder } from '#domains/bulletin/articles/language.ts';
import { readPublicArticles } from '#domains/bulletin/articles/server/public-articles.ts';
import { categoryWord } from '#domains/bulletin/articles/ui/article-words.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { getLocale } from '#lib/words/locale.ts';
import { m } from '#lib/words/messages.ts';
import type { News } from '../news.ts';

const MOST = 30;

/** The newest articles in the reader's language, or all that stand in the language asked for with `?in=`. */
export async function readNews(url: URL, path: string): Promise<News> {
	const commune = await readPortalCommune(dayInVietNam(new Date()));
	const lang = languageTag(url.searchParams.get('in') ?? '') ?? '';
	const query = lang ? `?in=${lang}` : '';
	const { rows } = commune
		? await readPublicArticles(commune.communeId, readingOrder(getLocale()), { lang }, { most: MOST })
		: { rows: [] };
	return {
		title: m.bulletin_of({ commune: commune?.name ?? m.app_name() }),
		text: m.bulletin_lead(),
		lang: lang || getLocale(),
		self: `${url.origin}${path}${query}`,
		address: `${url.origin}/bulletin${query}`,
		entries: rows.map((row) => ({
			id: `urn:uuid:${row.id}${query && `#${lang}`}`,
			lang: row.lang,
			title: row.title,
			lead: row.lead,
			blocks: blocksOf(row.body),
			author: row.author,
			categories: [categoryWord[row.category](), ...row.tags],
			address: `${url.origin}/bulletin/${row.slug}${query}`,
			publishedAt: row.publishedAt,
			updatedAt: row.updatedAt
		}))
	};
}
