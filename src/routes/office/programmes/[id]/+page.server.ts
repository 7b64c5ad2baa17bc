import { error, redirect } from '@sveltejs/kit';
import { addMeasure } from '#domains/direction/programmes/server/measures.ts';
import { readProgramme } from '#domains/direction/programmes/server/programmes-page.ts';
import { isId, newId } from '#lib/ids.ts';
import { act } from '#lib/web/server/act.ts';
import { measureInput } from '../measure-input.ts';
import { communeOf } from '../programme-keepers.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const programme = await readProgramme(tx, caller, params.id);
		if (!programme) error(404);
		const { mayKeep } = await communeOf(tx, caller);
		return { programme, mayKeep, commandId: newId() };
	});
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = { programmeId: event.params.id, ...measureInput(form) };
		const acted = await act(event, addMeasure, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
