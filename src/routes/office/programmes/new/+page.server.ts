import { error, redirect } from '@sveltejs/kit';
import { openProgramme } from '#domains/direction/programmes/server/open-programme.ts';
import { readProgrammes } from '#domains/direction/programmes/server/programmes-page.ts';
import { newId } from '#lib/ids.ts';
import { optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { communeOf } from '../programme-keepers.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const { code, term, mayKeep } = await communeOf(tx, caller);
		if (!mayKeep) error(404);
		const terms = (await readProgrammes(tx, caller)).filter(({ kind }) => kind === 'term');
		return {
			unitCode: code,
			term,
			terms: terms.map(({ id, title, period }) => ({ id, title, period })),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const kind = textField(form, 'kind');
		const input = {
			unitCode: textField(form, 'unitCode'),
			kind,
			period: textField(form, 'period').replace(/\s*[–-]\s*/, '-'),
			title: textField(form, 'title'),
			parentId: kind === 'year' ? optionalField(form, 'parentId') : undefined
		};
		const acted = await act<{ id: string }>(event, openProgramme, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/programmes/${acted.value.id}`);
	}
};
