import { error, redirect } from '@sveltejs/kit';
import { issueTheme } from '#domains/meetings/year/server/issued-themes.ts';
import { quarterOfMonth } from '#domains/meetings/year/quarter.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, firstOfMonth, monthOf } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const commune = (await readUnitsInSight(tx, caller.communeId, today)).find(
			({ kind, id, communeId }) => kind === 'commune' && may('meetings.issue-theme', { unitId: id, communeId })
		);
		if (!commune) error(404);
		return {
			unitCode: commune.code,
			// This quarter and the four after it.
			quarters: [0, 3, 6, 9, 12].map((ahead) => quarterOfMonth(monthOf(addMonths(firstOfMonth(today), ahead)))),
			commandId: newId()
		};
	});

export const actions: Actions = {
	issue: async (event) => {
		const form = await event.request.formData();
		const [year, quarter] = textField(form, 'quarter').split('-').map(Number);
		const input = {
			unitCode: textField(form, 'unitCode'),
			issuer: textField(form, 'issuer'),
			year,
			quarter,
			title: textField(form, 'title'),
			reference: textField(form, 'reference'),
			cellKinds: form.getAll('cellKinds').map(String)
		};
		const acted = await act(event, issueTheme, input, form);
		return acted.ok ? redirect(303, `/office/meetings/year?year=${year}`) : acted.trouble;
	}
};
