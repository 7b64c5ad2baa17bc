import { redirect } from '@sveltejs/kit';
import { lastAuthor } from '#domains/bulletin/articles/server/articles-page.ts';
import { writeArticle } from '#domains/bulletin/articles/server/write-article.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { communeWhere } from '../../commune-of.ts';
import { sharedInput, wordsInput } from '../article-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const { code } = await communeWhere(tx, caller, dayInVietNam(new Date()), 'bulletin.write-article');
		return { unitCode: code, commandId: newId(), author: await lastAuthor(tx, caller) };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = { unitCode: textField(form, 'unitCode'), ...sharedInput(form), ...wordsInput(form) };
		const acted = await act<{ id: string }>(event, writeArticle, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/bulletin/${acted.value.id}`);
	}
};
