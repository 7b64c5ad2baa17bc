import { error, redirect } from '@sveltejs/kit';
import { openVisitPerson, readVisitPage } from '#domains/citizens/reception/server/book-page.ts';
import { answerVisit, makeCaseOfVisit } from '#domains/citizens/reception/server/visit-steps.ts';
import { moveToSealed } from '#domains/citizens/sealed/server/move-to-sealed.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const visit = await readVisitPage(tx, caller, params.id);
		if (!visit) error(404);
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		return {
			visit,
			mayAnswer: may('citizens.answer-visit', visit),
			mayMakeCase: may('citizens.make-case-of-visit', visit) && !visit.caseId && visit.outcome !== 'refused',
			maySeal: may('citizens.move-to-sealed', visit),
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	answer: async (event) => {
		const form = await event.request.formData();
		const input = { visitId: event.params.id, ...(form.has('on') ? { on: dayField(form, 'on') ?? '' } : {}) };
		const acted = await act(event, answerVisit, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	case: async (event) => {
		const form = await event.request.formData();
		const acted = await act<{ id: string; code: string; secret: string | null }>(
			event,
			makeCaseOfVisit,
			{ visitId: event.params.id },
			form
		);
		return acted.ok ? { receipt: acted.value } : acted.trouble;
	},
	seal: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, moveToSealed, { what: 'visit', originalId: event.params.id }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, '/office/reception/book');
	},
	person: async (event) => {
		const seen = await openVisitPerson(event.locals.caller!, event.params.id, event.url.pathname);
		if (!seen) error(404);
		return { person: seen };
	}
};
