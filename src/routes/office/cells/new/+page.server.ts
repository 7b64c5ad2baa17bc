import { error, redirect } from '@sveltejs/kit';
import { createCell } from '#domains/organisation/server/create-cell.ts';
import { readNewCellPage } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const today = dayInVietNam(new Date());
	const page = await locals.read(async (tx) => readNewCellPage(tx, caller, await mayOf(tx, caller, today), today));
	if (!page) error(404);
	const { commune, cells, nextCode } = page;
	return {
		communeCode: commune.code,
		from: commune.validFrom,
		cells,
		nextCode,
		added: cells.find(({ code }) => code === url.searchParams.get('added')),
		commandId: newId()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			communeCode: textField(form, 'communeCode'),
			code: textField(form, 'code'),
			name: textField(form, 'name'),
			kind: textField(form, 'kind'),
			hasCommittee: form.has('hasCommittee'),
			from: dayField(form, 'from')
		};
		const acted = await act<{ code: string }>(event, createCell, input, form);
		if (!acted.ok) return acted.trouble;
		// Back to the same form: a commune has many cells.
		redirect(303, `?${new URLSearchParams({ added: acted.value.code })}`);
	}
};
