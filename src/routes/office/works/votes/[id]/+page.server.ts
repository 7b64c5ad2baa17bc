import { error, redirect } from '@sveltejs/kit';
import { readVote } from '#domains/outcomes/villages/server/votes-page.ts';
import { withdrawVillageVote } from '#domains/outcomes/villages/server/withdraw-village-vote.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { keepersOnly } from '../../keepers-only.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		await keepersOnly(tx, caller, dayInVietNam(new Date()));
		const vote = await readVote(tx, caller, params.id);
		if (!vote) error(404);
		return { vote: { ...vote, why: vote.why.map(({ code, facts }) => textOf(code, facts)) }, commandId: newId() };
	});
};

export const actions: Actions = {
	withdraw: async (event) => {
		const form = await event.request.formData();
		const input = { voteId: event.params.id, reason: textField(form, 'reason') };
		const acted = await act(event, withdrawVillageVote, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
