import { error, fail, redirect } from '@sveltejs/kit';
import { readMovements } from '#domains/outcomes/movements/server/movements-page.ts';
import { endMovement } from '#domains/outcomes/movements/server/movements.ts';
import { recordSegment, strikeSegment } from '#domains/outcomes/movements/server/segments.ts';
import { readPlaces } from '#domains/outcomes/villages/server/votes-page.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { amountField } from '../../works/amount-field.ts';
import { placesWhere } from '../../works/keepers-only.ts';
import { segmentKeepersOnly } from '../may-segments.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const mayEnd = await segmentKeepersOnly(tx, caller, today);
		const movement = (await readMovements(tx, caller)).find(({ id }) => id === params.id);
		if (!movement) error(404);
		const mayIn = await placesWhere(tx, caller, today, 'outcomes.record-segment');
		const places = (await readPlaces(tx, caller, today)).filter((place) => place.kind === 'village' && mayIn(place));
		return {
			movement,
			places: places.map(({ id, code, name }) => ({ id, code, name })),
			mayEnd,
			commandId: newId()
		};
	});

export const actions: Actions = {
	segment: async (event) => {
		const form = await event.request.formData();
		const kept = await keepFiles(form, 'file');
		const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<
			string,
			string
		>;
		if (!kept.ok) return fail(409, { errors: [{ path: 'file', text: kept.text }], values: typed });
		const input = {
			movementId: event.params.id,
			unitCode: textField(form, 'unitCode'),
			road: textField(form, 'road'),
			from: amountField(form, 'from'),
			to: amountField(form, 'to'),
			on: dayField(form, 'on'),
			overlap: optionalField(form, 'overlap'),
			file: kept.files[0]
		};
		const acted = await act(event, recordSegment, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	strike: async (event) => {
		const form = await event.request.formData();
		const input = { segmentId: textField(form, 'segmentId'), reason: textField(form, 'reason') };
		const acted = await act(event, strikeSegment, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	end: async (event) => {
		const form = await event.request.formData();
		const input = { movementId: event.params.id, reason: textField(form, 'reason') };
		const acted = await act(event, endMovement, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, '/office/movements');
	}
};
