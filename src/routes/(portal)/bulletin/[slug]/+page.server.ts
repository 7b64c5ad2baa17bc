import { error } from '@sveltejs/kit';
import { readingOrder, textFor } from '#domains/bulletin/articles/language.ts';
import {
	type PublicArticle,
	type PublicText,
	readNeighbours,
	readPublicArticle,
	type WithdrawnText
} from '#domains/bulletin/articles/server/public-articles.ts';
import { articleJson } from '#domains/bulletin/articles/ui/article-json.ts';
import { formatDate } from '#lib/words/format.ts';
import { getLocale } from '#lib/words/locale.ts';
import { m } from '#lib/words/messages.ts';
import type { PageServerLoad } from './$types.d.ts';

const isOut = (text: PublicText | WithdrawnText): text is PublicText => text.state === 'published';

/** The text that is read; one whose every text was withdrawn is gone, and says why. */
function textAsked({ texts }: PublicArticle, asked: string, order: string[]): PublicText {
	const gone = texts.find((text) => !isOut(text) && text.lang === asked) ?? (texts.some(isOut) ? undefined : texts[0]);
	if (gone && !isOut(gone))
		error(410, m.bulletin_withdrawn_why({ title: gone.title, day: formatDate(gone.withdrawnOn), why: gone.why }));
	return textFor(texts.filter(isOut), asked, order)!;
}

export const load: PageServerLoad = async ({ parent, params, url }) => {
	const { commune } = await parent();
	const article = commune && (await readPublicArticle(commune.communeId, params.slug));
	if (!article) error(404);
	const order = readingOrder(getLocale());
	const text = textAsked(article, url.searchParams.get('in') ?? '', order);
	const { texts, ...shared } = article;
	return {
		article: shared,
		text,
		languages: texts.filter(isOut).map(({ lang }) => lang),
		neighbours: await readNeighbours(commune.communeId, order, article),
		json: articleJson(article, text, commune.name, url.origin)
	};
};
