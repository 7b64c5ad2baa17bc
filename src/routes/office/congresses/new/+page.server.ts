import { error, redirect } from '@sveltejs/kit';
import { prepareCongress } from '#domains/meetings/congress/server/preparing.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const units = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', 'in', ['commune', 'cell'])
			.where('validFrom', '<=', today)
			.where('validTo', '>', today)
			.select(['id as unitId', 'communeId', 'code', 'name'])
			.orderBy('kind', 'desc')
			.orderBy('sortKey')
			.orderBy('code')
			.execute();
		const open = units.filter((unit) => may('meetings.prepare-congress', unit));
		if (open.length === 0) error(404);
		return { units: open.map(({ code, name }) => ({ value: code, label: name })), commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			form: textField(form, 'form'),
			term: textField(form, 'term'),
			heldOn: dayField(form, 'heldOn') ?? '',
			place: textField(form, 'place'),
			decision: textField(form, 'decision')
		};
		const acted = await act<{ id: string }>(event, prepareCongress, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/congresses/${acted.value.id}`);
	}
};
