import { redirect } from '@sveltejs/kit';
import { openSealedStub } from '#domains/citizens/sealed/server/commands.ts';
import { openRegister } from '#domains/citizens/sealed/server/sealed-page.ts';
import { newId } from '#lib/ids.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { keepersUnit } from './keeper.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const unit = await locals.read((tx) => keepersUnit(tx, caller));
	return { lines: (await openRegister(caller, unit.id, url.pathname)) ?? [], unitCode: unit.code, commandId: newId() };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			receivedOn: dayField(form, 'receivedOn'),
			manyPlaces: form.has('manyPlaces'),
			paperReference: textField(form, 'paperReference')
		};
		const acted = await act<{ id: string }>(event, openSealedStub, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/sealed/${acted.value.id}`);
	}
};
