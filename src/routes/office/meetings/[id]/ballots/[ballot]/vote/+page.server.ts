import { fail } from '@sveltejs/kit';
import { castBallot } from '#domains/meetings/ballots/server/cast-ballot.ts';
import { newId } from '#lib/ids.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { readBallot } from '../read-ballot.ts';
import { whyNotChoice } from '#domains/meetings/ballots/casting.ts';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	// What one chose is not left behind in the browser for whoever presses "back" next.
	setHeaders({ 'cache-control': 'no-store' });
	const { ballot, meeting, whyNotVote } = await readBallot(locals, params);
	return {
		ballot,
		meeting,
		whyNotVote: whyNotVote && textOf(whyNotVote.code, whyNotVote.facts),
		commandId: newId()
	};
};

const chosenIn = (form: FormData): string[] => form.getAll('optionId').map(String).filter(Boolean);

export const actions = {
	review: async ({ locals, params, request }) => {
		const chosen = chosenIn(await request.formData());
		const { ballot } = await readBallot(locals, params);
		const known = ballot.options.filter(({ id }) => chosen.includes(id)).length;
		const refusal = whyNotChoice(ballot, chosen, known);
		if (refusal) return fail(409, { step: 'choose', chosen, trouble: textOf(refusal.code, refusal.facts) });
		return { step: 'review', chosen };
	},
	back: async ({ request }) => ({ step: 'choose', chosen: chosenIn(await request.formData()) }),
	cast: async (event) => {
		const form = await event.request.formData();
		const chosen = chosenIn(form);
		const input = { ballotId: event.params.ballot, optionIds: chosen };
		const acted = await act<{ receipt: string | null }>(event, castBallot, input, form);
		if (acted.ok) return { step: 'done', receipt: acted.value.receipt };
		const { refusalText, errors } = acted.trouble.data;
		return fail(acted.trouble.status, { step: 'choose', chosen, trouble: refusalText ?? errors[0]?.text });
	}
} satisfies Actions;
