import { error, redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { holdSurpriseReception } from '#domains/citizens/reception/server/hold-reception.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { readCommuneCode, readHolders } from '../holders.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		if (!mayAnywhere(await readHoldings(tx, caller, today), 'citizens.hold-surprise-reception')) error(404);
		const { holders } = await readHolders(tx, caller, 'party-secretary', today);
		return { holders, unitCode: await readCommuneCode(tx, caller), commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			role: textField(form, 'role'),
			holderId: optionalField(form, 'holderName') ? undefined : optionalField(form, 'holderId'),
			holderName: textField(form, 'holderName'),
			ground: textField(form, 'ground'),
			on: dayField(form, 'on'),
			from: textField(form, 'from'),
			to: textField(form, 'to'),
			place: textField(form, 'place'),
			topics: textField(form, 'topics')
		};
		const acted = await act<{ id: string }>(event, holdSurpriseReception, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/reception/${acted.value.id}`);
	}
};
