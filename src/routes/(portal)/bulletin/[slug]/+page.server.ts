import { error, fail } from '@sveltejs/kit';
import { readingOrder, textFor } from '#domains/bulletin/articles/language.ts';
import {
	type PublicArticle,
	type PublicText,
	readNeighbours,
	readPublicArticle,
	type WithdrawnText
} from '#domains/bulletin/articles/server/public-articles.ts';
import { articleJson } from '#domains/bulletin/articles/ui/article-json.ts';
import { commentRules, readComment } from '#domains/bulletin/comments/comment.ts';
import { leaveComment, readPublicComments } from '#domains/bulletin/comments/server/public-comments.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { countSend } from '#lib/web/server/public-sends.ts';
import { formatDate } from '#lib/words/format.ts';
import { getLocale } from '#lib/words/locale.ts';
import { m } from '#lib/words/messages.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

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
		comments: await readPublicComments(commune.communeId, article.id),
		commentRules: ruleSetInForce(commentRules, dayInVietNam(new Date())).parameters,
		neighbours: await readNeighbours(commune.communeId, order, article),
		json: articleJson(article, text, commune.name, url.origin)
	};
};

export const actions: Actions = {
	default: async ({ request, params, getClientAddress }) => {
		const now = new Date();
		const today = dayInVietNam(now);
		const commune = await readPortalCommune(today);
		if (!commune) error(404);
		const typed = String((await request.formData()).get('comment') ?? '').slice(0, 4_000);
		const minutes = await countSend('comment', getClientAddress());
		if (minutes > 0) return fail(429, { typed, text: textOf('bulletin.comment-too-often', { minutes }) });
		const read = readComment(typed, ruleSetInForce(commentRules, today));
		if ('refusal' in read) return fail(422, { typed, text: textOf(read.refusal.code, read.refusal.facts) });
		const receipt = await leaveComment(commune.communeId, params.slug, read.body, now);
		return receipt ? { receipt } : fail(409, { typed, text: textOf('bulletin.no-comments-here') });
	}
};
