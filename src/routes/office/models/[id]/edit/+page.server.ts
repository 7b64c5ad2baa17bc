import { error, redirect } from '@sveltejs/kit';
import { stepsText } from '#domains/emulation/models/steps-text.ts';
import { readModel } from '#domains/emulation/models/server/models-page.ts';
import { changeModel } from '#domains/emulation/models/server/propose-model.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import { indicatorChoices, modelInput } from '../../model-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const model = await readModel(tx, caller, params.id);
		const may = await mayOf(tx, caller, today);
		if (!model || !may('emulation.change-model', model)) error(404);
		const { id, name, form, kind, owner, ownerKind, mentor, problem, method, startedOn, indicator, steps } = model;
		return {
			model: { id, name, form, kind, owner, ownerKind, mentor, problem, method, startedOn, indicator },
			steps: stepsText(steps),
			indicators: await indicatorChoices(tx, caller, today),
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, changeModel, { modelId: event.params.id, ...modelInput(form) }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/models/${event.params.id}`);
	}
};
