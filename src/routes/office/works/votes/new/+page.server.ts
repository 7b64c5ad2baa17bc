import { redirect } from '@sveltejs/kit';
import { recordVillageVote } from '#domains/outcomes/villages/server/record-village-vote.ts';
import { readPlaces } from '#domains/outcomes/villages/server/votes-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { keepersOnly, placesWhere } from '../../keepers-only.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		await keepersOnly(tx, caller, today);
		const places = (await readPlaces(tx, caller, today)).filter(
			await placesWhere(tx, caller, today, 'outcomes.record-village-vote')
		);
		return { places, commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			matter: numberField(form, 'matter'),
			subject: textField(form, 'subject'),
			method: textField(form, 'method'),
			on: dayField(form, 'on'),
			householdsTotal: numberField(form, 'householdsTotal'),
			represented: numberField(form, 'represented'),
			agree: numberField(form, 'agree'),
			disagree: numberField(form, 'disagree'),
			abstain: numberField(form, 'abstain')
		};
		const acted = await act<{ id: string }>(event, recordVillageVote, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/works/votes/${acted.value.id}`);
	}
};
