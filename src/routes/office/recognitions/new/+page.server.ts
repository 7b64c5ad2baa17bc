import { error, redirect } from '@sveltejs/kit';
import { KINDS, procedureOn } from '#domains/outcomes/recognition/procedure.ts';
import { openRecognition } from '#domains/outcomes/recognition/server/open-recognition.ts';
import { readPlaces } from '#domains/outcomes/villages/server/votes-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { placesWhere } from '../../works/keepers-only.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const places = (await readPlaces(tx, caller, today)).filter(
			await placesWhere(tx, caller, today, 'outcomes.open-recognition')
		);
		if (places.length === 0) error(404);
		const kinds = KINDS.flatMap((kind) => {
			const parameters = procedureOn(kind, today)?.parameters;
			return parameters && places.some((place) => place.kind === parameters.about)
				? [{ kind, title: parameters.title, cycle: parameters.cycle }]
				: [];
		});
		return { places: places.map(({ code, name }) => ({ code, name })), kinds, commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			kind: textField(form, 'kind'),
			year: numberField(form, 'year'),
			month: numberField(form, 'month') ?? 0,
			area: textField(form, 'area')
		};
		const acted = await act<{ id: string }>(event, openRecognition, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/recognitions/${acted.value.id}`);
	}
};
