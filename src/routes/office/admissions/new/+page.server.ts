import { error, redirect } from '@sveltejs/kit';
import { readTargets } from '#domains/membership/admission/server/admissions-page.ts';
import { readOfficialMembers } from '#domains/membership/admission/server/candidate-page.ts';
import { listCandidate } from '#domains/membership/admission/server/candidates.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { candidateInput } from '../candidate-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const cells = (await readTargets(tx, caller.communeId, Number(today.slice(0, 4)))).filter(({ unitId }) =>
			may('membership.list-candidate', { unitId, communeId: caller.communeId })
		);
		if (cells.length === 0) error(404);
		// A cell is chosen first: mentors are its members.
		const asked = url.searchParams.get('unit');
		const cell = cells.length === 1 ? cells[0] : cells.find(({ code }) => code === asked);
		return {
			cell: cell && { code: cell.code, name: cell.name },
			cells: cells.map(({ code, name }) => ({ code, name })),
			members: cell ? await readOfficialMembers(tx, { communeId: caller.communeId, unitId: cell.unitId }) : [],
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			listedOn: dayField(form, 'listedOn') ?? '',
			...candidateInput(form)
		};
		const acted = await act<{ id: string }>(event, listCandidate, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/admissions/${acted.value.id}`);
	}
};
