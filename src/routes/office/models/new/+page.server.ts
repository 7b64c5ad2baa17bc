import { error, redirect } from '@sveltejs/kit';
import { proposeModel } from '#domains/emulation/models/server/propose-model.ts';
import { readPlaces } from '#domains/emulation/server/places.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { indicatorChoices, modelInput } from '../model-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const places = (await readPlaces(tx, caller.communeId, today)).filter((place) =>
			may('emulation.propose-model', place)
		);
		if (places.length === 0) error(404);
		return {
			places: places.map(({ code, name }) => ({ code, name })),
			indicators: await indicatorChoices(tx, caller, today),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = { unitCode: textField(form, 'unitCode'), ...modelInput(form) };
		const acted = await act<{ id: string }>(event, proposeModel, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/models/${acted.value.id}`);
	}
};
