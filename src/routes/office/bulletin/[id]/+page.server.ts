import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { describeArticle, setPhoto } from '#domains/bulletin/articles/server/describe-article.ts';
import { readArticle } from '#domains/bulletin/articles/server/articles-page.ts';
import { publishText, takeBackText } from '#domains/bulletin/articles/server/publish-text.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { sharedInput } from '../article-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const article = await readArticle(tx, caller, params.id);
		if (!article) error(404);
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		return {
			article,
			personId: caller.personId,
			mayEdit: may('bulletin.write-text', article),
			commandId: newId()
		};
	});
};

const carryOut = (command: AnyCommand, inputOf: (form: FormData) => object) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, { articleId: event.params.id, ...inputOf(form) }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	};

const langOf = (form: FormData) => ({ lang: textField(form, 'lang') });

export const actions: Actions = {
	publish: carryOut(publishText, langOf),
	takeBack: carryOut(takeBackText, (form) => ({
		...langOf(form),
		to: textField(form, 'to'),
		reason: textField(form, 'reason')
	})),
	describe: carryOut(describeArticle, sharedInput),
	photo: async (event) => {
		const form = await event.request.formData();
		const kept = await keepFiles(form, 'photo');
		const alt = textField(form, 'alt');
		const values = { which: 'photo', alt };
		if (!kept.ok) return fail(422, { errors: [{ path: 'file', text: kept.text }], values });
		const acted = await act(event, setPhoto, { articleId: event.params.id, alt, file: kept.files[0] }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
