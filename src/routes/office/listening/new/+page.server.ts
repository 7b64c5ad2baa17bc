import { redirect } from '@sveltejs/kit';
import { assignListener } from '#domains/citizens/listening/server/assign-listener.ts';
import { readListenersToChoose, readVillages } from '#domains/citizens/listening/server/listening-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { communeWhere } from '../../commune-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		await communeWhere(tx, caller, today, 'citizens.assign-listener');
		const [officials, villages] = await Promise.all([
			readListenersToChoose(tx, caller, today),
			readVillages(tx, caller, today)
		]);
		return { officials, villages, commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const [personId = '', cellCode = ''] = textField(form, 'personId').split(' ');
		const input = {
			unitCode: textField(form, 'unitCode'),
			cellCode,
			personId,
			phone: textField(form, 'phone'),
			decisionNumber: textField(form, 'decisionNumber'),
			decidedOn: dayField(form, 'decidedOn'),
			from: dayField(form, 'from'),
			to: dayField(form, 'to')
		};
		const acted = await act<{ id: string }>(event, assignListener, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/listening/${acted.value.id}`);
	}
};
