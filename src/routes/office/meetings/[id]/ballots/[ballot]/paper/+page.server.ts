import { redirect } from '@sveltejs/kit';
import { countPaper } from '#domains/meetings/ballots/server/count-paper.ts';
import { newId } from '#lib/ids.ts';
import { textField } from '#lib/web/form-fields.ts';
import { carryOut } from '../../../hold/carry-out.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { readBallot } from '../read-ballot.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ballot, meeting, mayRun } = await readBallot(locals, params);
	const runs = ballot.state === 'open' || ballot.state === 'closed';
	if (!mayRun || !runs || !ballot.isSecret) redirect(303, `/office/meetings/${meeting.id}/ballots/${ballot.id}`);
	return {
		ballot,
		meeting,
		/** From the square code on the paper, read by the phone's camera. */
		code: url.searchParams.get('code') ?? '',
		counted: url.searchParams.has('counted'),
		commandId: newId()
	};
};

export const actions = {
	count: carryOut({
		command: countPaper,
		isOfMeeting: false,
		input: (form) => ({
			ballotId: textField(form, 'ballotId'),
			code: textField(form, 'code'),
			optionIds: form.getAll('optionId').map(String).filter(Boolean),
			spoilt: form.has('spoilt')
		}),
		after: () => 'paper?counted'
	})
} satisfies Actions;
