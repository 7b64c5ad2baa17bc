import { error } from '@sveltejs/kit';
import { readingOrder, textFor } from '#domains/bulletin/articles/language.ts';
import { minutesToRead, spokenParts } from '#domains/bulletin/articles/loudspeaker.ts';
import { type PublicText, readPublicArticle } from '#domains/bulletin/articles/server/public-articles.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { PageServerLoad } from './$types.d.ts';

/** What the loudspeaker reads, as a page to print. */
export const load: PageServerLoad = async ({ parent, params, url }) => {
	const { commune } = await parent();
	const article = commune && (await readPublicArticle(commune.communeId, params.slug));
	const texts = article?.texts.filter((text): text is PublicText => text.state === 'published') ?? [];
	const text = textFor(texts, url.searchParams.get('in') ?? '', readingOrder(getLocale()));
	if (!article || !text) error(404);
	const parts = spokenParts(text);
	return {
		slug: article.slug,
		author: article.author,
		lang: text.lang,
		title: text.title,
		publishedAt: text.publishedAt,
		parts,
		minutes: minutesToRead(parts.join(' '))
	};
};
