import { error, redirect } from '@sveltejs/kit';
import { readAdoptions, readModel } from '#domains/emulation/models/server/models-page.ts';
import { replicate } from '#domains/emulation/models/server/replicate.ts';
import { readPlaces } from '#domains/emulation/server/places.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const model = await readModel(tx, caller, params.id);
		const may = await mayOf(tx, caller, today);
		const places = (await readPlaces(tx, caller.communeId, today)).filter((place) => may('emulation.replicate', place));
		if (model?.state !== 'recognised' || places.length === 0) error(404);
		const adoptions = await readAdoptions(tx, caller.communeId, model.id);
		return {
			model: { id: model.id, name: model.name, steps: model.steps },
			places: places.map(({ code, name }) => ({ code, name })),
			parents: adoptions
				.filter(({ state }) => state !== 'stopped')
				.map(({ id, adopter, place }) => ({ id, name: [adopter, place].filter(Boolean).join(' · ') })),
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const chosen = form.getAll('step').map(Number);
		const input = {
			modelId: event.params.id,
			unitCode: textField(form, 'unitCode'),
			parentId: optionalField(form, 'parentId'),
			adopter: textField(form, 'adopter'),
			notes: textField(form, 'notes'),
			startsOn: dayField(form, 'startsOn') ?? '',
			steps: chosen.map((nth) => ({ nth, dueOn: dayField(form, `due-${nth}`) }))
		};
		const acted = await act(event, replicate, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/models/${event.params.id}`);
	}
};
