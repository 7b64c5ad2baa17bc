import { isReceiptCounted } from '#domains/meetings/ballots/server/ballot-page.ts';
import { receiptTyped } from '#domains/meetings/ballots/receipt.ts';
import { newId } from '#lib/ids.ts';
import { textField } from '#lib/web/form-fields.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { actionsOf } from '../../hold/carry-out.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { RUNNING_FORMS } from '../forms.ts';
import { readBallot } from './read-ballot.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { whyNotVote, ...page } = await readBallot(locals, params);
	const why = page.ballot.state === 'open' && page.ballot.own && whyNotVote;
	return {
		...page,
		mayVote: !whyNotVote,
		whyNotVote: why ? textOf(why.code, why.facts) : undefined,
		commandId: newId()
	};
};

export const actions = {
	...actionsOf(RUNNING_FORMS),
	/** Asks in the body, not in the address, which browsers and servers remember. */
	check: async ({ locals, params, request }) => {
		const { ballot } = await readBallot(locals, params);
		const typed = textField(await request.formData(), 'receipt');
		const receipt = receiptTyped(typed);
		const found = receipt && (await locals.read((tx) => isReceiptCounted(tx, ballot.id, receipt)));
		return { check: { typed, found: found === '' ? undefined : found } };
	}
} satisfies Actions;
