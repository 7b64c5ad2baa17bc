import { error, redirect } from '@sveltejs/kit';
import { OFFICES } from '#domains/meetings/congress/congress.ts';
import { readCongress } from '#domains/meetings/congress/server/congress-page.ts';
import { countElectionCommand } from '#domains/meetings/congress/server/holding.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const office = OFFICES.find((one) => one === (url.searchParams.get('office') ?? 'committee'));
	if (!isId(params.id) || !office) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const congress = await readCongress(tx, caller.communeId, params.id);
		if (!congress) error(404);
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		if (!may('meetings.count-election', congress)) error(404);
		return {
			congress: { id: congress.id, unit: congress.unit, term: congress.term },
			office,
			candidates: congress.candidates.filter((one) => one.office === office && !one.withdrawnWhy && !one.isElected),
			commandId: newId()
		};
	});
};

const VOTES = 'votes.';

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			congressId: event.params.id,
			office: textField(form, 'office'),
			seats: numberField(form, 'seats'),
			handedOut: numberField(form, 'handedOut'),
			collected: numberField(form, 'collected'),
			spoilt: numberField(form, 'spoilt') ?? 0,
			votes: [...form.keys()]
				.filter((key) => key.startsWith(VOTES) && textField(form, key) !== '')
				.map((key) => ({ candidateId: key.slice(VOTES.length), votes: numberField(form, key) }))
		};
		const acted = await act(event, countElectionCommand, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/congresses/${event.params.id}`);
	}
};
