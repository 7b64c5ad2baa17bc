import { error, redirect } from '@sveltejs/kit';
import { openCampaign } from '#domains/emulation/campaigns/server/campaigns.ts';
import { readPlaces } from '#domains/emulation/server/places.ts';
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
		const commune = (await readPlaces(tx, caller.communeId, today)).find(
			(place) => place.kind === 'commune' && may('emulation.open-campaign', place)
		);
		if (!commune) error(404);
		return { unitCode: commune.code, commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			name: textField(form, 'name'),
			goal: textField(form, 'goal'),
			criteria: textField(form, 'criteria'),
			launched: textField(form, 'launched'),
			funding: textField(form, 'funding'),
			startsOn: dayField(form, 'startsOn') ?? '',
			endsOn: dayField(form, 'endsOn') ?? ''
		};
		const acted = await act<{ id: string }>(event, openCampaign, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/campaigns/${acted.value.id}`);
	}
};
