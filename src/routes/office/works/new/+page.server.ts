import { redirect } from '@sveltejs/kit';
import { readPlaces, readVotes } from '#domains/outcomes/villages/server/votes-page.ts';
import { planWork } from '#domains/outcomes/works/server/plan-work.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { amountField } from '../amount-field.ts';
import { keepersOnly, placesWhere } from '../keepers-only.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		await keepersOnly(tx, caller, today);
		const places = (await readPlaces(tx, caller, today)).filter(
			await placesWhere(tx, caller, today, 'outcomes.plan-work')
		);
		const votes = await readVotes(tx, caller);
		return {
			places,
			votes: votes.filter(({ matter, passed, withdrawnAt }) => matter === 1 && passed && !withdrawnAt),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			name: textField(form, 'name'),
			kind: textField(form, 'kind'),
			purpose: textField(form, 'purpose'),
			voteId: optionalField(form, 'voteId'),
			fromState: amountField(form, 'fromState'),
			fromPeople: amountField(form, 'fromPeople'),
			fromBusiness: amountField(form, 'fromBusiness'),
			fromOthers: amountField(form, 'fromOthers'),
			labourRate: amountField(form, 'labourRate'),
			plannedFrom: dayField(form, 'plannedFrom'),
			plannedTo: dayField(form, 'plannedTo')
		};
		const acted = await act<{ id: string }>(event, planWork, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/works/${acted.value.id}`);
	}
};
