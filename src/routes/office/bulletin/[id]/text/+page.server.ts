import { error, redirect } from '@sveltejs/kit';
import { languageTag } from '#domains/bulletin/articles/language.ts';
import { readArticle } from '#domains/bulletin/articles/server/articles-page.ts';
import { writeText } from '#domains/bulletin/articles/server/write-article.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import { wordsInput } from '../../article-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

/** One draft to change, with `?in=` its language; without, one more translation. */
export const load: PageServerLoad = ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const article = await readArticle(tx, caller, params.id);
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		if (!article || !may('bulletin.write-text', article)) error(404);
		const lang = languageTag(url.searchParams.get('in') ?? '');
		const text = article.texts.find((one) => one.lang === lang);
		const [original] = article.texts;
		const { lang: known = '', title = '', lead = '', body = '', spoken = '' } = text ?? {};
		return {
			id: article.id,
			title: original?.title ?? '',
			original: text ? undefined : original,
			lang: text?.lang,
			words: text ? { lang: known, title, lead, body, spoken } : { lang: 'en' },
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, writeText, { articleId: event.params.id, ...wordsInput(form) }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/bulletin/${event.params.id}`);
	}
};
