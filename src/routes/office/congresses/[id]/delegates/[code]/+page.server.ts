import { error, redirect } from '@sveltejs/kit';
import { readCongress, readDelegates, readDelegations } from '#domains/meetings/congress/server/congress-page.ts';
import { electDelegates } from '#domains/meetings/congress/server/delegates.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const congress = await readCongress(tx, caller.communeId, params.id);
		if (!congress) error(404);
		const cells = await readDelegations(tx, caller.communeId, params.id, congress.heldOn);
		const cell = cells.find(({ code }) => code === params.code);
		if (!cell || cell.seats === null) error(404);
		const may = await mayOf(tx, caller, today);
		return {
			congress: { id: congress.id, unit: congress.unit, term: congress.term },
			cell: { name: cell.name, seats: cell.seats, electedOn: cell.electedOn },
			members: await readDelegates(tx, caller.communeId, params.id, cell.unitId),
			mayElect: congress.state === 'preparing' && may('meetings.elect-delegates', cell),
			commandId: newId()
		};
	});
};

const KIND = 'kind.';

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			congressId: event.params.id,
			unitCode: event.params.code,
			on: dayField(form, 'on') ?? '',
			present: numberField(form, 'present'),
			delegates: [...form.keys()]
				.filter((key) => key.startsWith(KIND) && textField(form, key) !== '')
				.map((key) => ({ memberId: key.slice(KIND.length), kind: textField(form, key) }))
		};
		const acted = await act(event, electDelegates, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/congresses/${event.params.id}`);
	}
};
