import { error, fail, redirect } from '@sveltejs/kit';
import { readDisclosure } from '#domains/outcomes/disclosures/server/disclosures-page.ts';
import {
	endPublication,
	recordPublication,
	withdrawDisclosure
} from '#domains/outcomes/disclosures/server/publications.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { communeWhere } from '../../commune-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		await communeWhere(tx, caller, today, 'outcomes.record-publication');
		const disclosure = await readDisclosure(tx, caller, params.id, today);
		if (!disclosure) error(404);
		return { disclosure, commandId: newId() };
	});
};

export const actions: Actions = {
	publish: async (event) => {
		const form = await event.request.formData();
		const kept = await keepFiles(form, 'file');
		const [how, place] = [textField(form, 'form'), textField(form, 'place')];
		if (!kept.ok) return fail(409, { errors: [{ path: 'file', text: kept.text }], values: { form: how, place } });
		const input = {
			disclosureId: event.params.id,
			form: how,
			place,
			from: dayField(form, 'from'),
			to: dayField(form, 'to'),
			file: kept.files[0]
		};
		const acted = await act(event, recordPublication, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	end: async (event) => {
		const form = await event.request.formData();
		const input = { publicationId: textField(form, 'publicationId'), on: dayField(form, 'on') };
		const acted = await act(event, endPublication, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	withdraw: async (event) => {
		const form = await event.request.formData();
		const input = { disclosureId: event.params.id, reason: textField(form, 'reason') };
		const acted = await act(event, withdrawDisclosure, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
