import { redirect } from '@sveltejs/kit';
import { openMovement } from '#domains/outcomes/movements/server/movements.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { communeWhere } from '../../commune-of.ts';
import { amountField } from '../../works/amount-field.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const { code } = await communeWhere(tx, locals.caller!, dayInVietNam(new Date()), 'outcomes.open-movement');
		return { unitCode: code, commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			organisation: textField(form, 'organisation'),
			name: textField(form, 'name'),
			targetMetres: amountField(form, 'targetMetres'),
			startsOn: dayField(form, 'startsOn'),
			endsOn: dayField(form, 'endsOn')
		};
		const acted = await act<{ id: string }>(event, openMovement, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/movements/${acted.value.id}`);
	}
};
