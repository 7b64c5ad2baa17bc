import { error, redirect } from '@sveltejs/kit';
import { readVisits } from '#domains/meetings/visits/server/visit-log.ts';
import { logVisit, withdrawVisit } from '#domains/meetings/visits/server/visits.ts';
import { VISIT_FIELDS, visitIn } from '#domains/meetings/visits/visit-form.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, firstOfMonth } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const today = dayInVietNam(new Date());
	return locals.read(async (tx) => {
		const unit = await tx
			.selectFrom('unit')
			.where('code', '=', params.code)
			.where('kind', '=', 'cell')
			.select(['id', 'code', 'name', 'communeId'])
			.executeTakeFirst();
		if (!unit) error(404);
		const cell = { communeId: unit.communeId, unitId: unit.id };
		const may = await mayOf(tx, locals.caller!, today);
		return {
			cell: { code: unit.code, name: unit.name },
			visits: await readVisits(tx, { ...cell, since: addMonths(firstOfMonth(today), -11) }),
			ownId: locals.caller!.personId,
			mayLog: may('meetings.log-visit', cell),
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	log: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, logVisit, visitIn(form, event.params.code), form);
		if (acted.ok) redirect(303, event.url.pathname);
		const names: Record<string, string> = VISIT_FIELDS;
		for (const trouble of acted.trouble.data.errors) trouble.path = names[trouble.path] ?? trouble.path;
		return acted.trouble;
	},
	takeBack: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, withdrawVisit, { visitId: textField(form, 'visitId') }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
