import { redirect } from '@sveltejs/kit';
import { disclosureRules } from '#domains/outcomes/disclosures/duty.ts';
import { openDisclosure } from '#domains/outcomes/disclosures/server/open-disclosure.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { communeWhere } from '../../commune-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const { code } = await communeWhere(tx, caller, today, 'outcomes.open-disclosure');
		return {
			unitCode: code,
			items: ruleSetInForce(disclosureRules, today).parameters.items,
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			item: numberField(form, 'item'),
			title: textField(form, 'title'),
			decidedOn: dayField(form, 'decidedOn')
		};
		const acted = await act<{ id: string }>(event, openDisclosure, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/disclosures/${acted.value.id}`);
	}
};
