import { isReceiptCounted } from '#domains/meetings/ballots/server/ballot-page.ts';
import { countBallots } from '#domains/meetings/ballots/server/count-ballots.ts';
import {
	cancelBallot,
	closeBallot,
	reopenBallot,
	setBallotVoter
} from '#domains/meetings/ballots/server/run-ballot.ts';
import { receiptTyped } from '#domains/meetings/ballots/receipt.ts';
import { newId } from '#lib/ids.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { carryOut } from '../../hold/carry-out.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
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

const ballotOf = (form: FormData) => ({ ballotId: textField(form, 'ballotId') });
const VOTES = 'votes-';

/** Only what was typed: where nothing was, the papers counted in by code stand alone. */
function countIn(form: FormData) {
	const votes = [...form.keys()]
		.filter((name) => name.startsWith(VOTES) && textField(form, name) !== '')
		.map((name) => ({ optionId: name.slice(VOTES.length), votes: numberField(form, name) }));
	const figures = ['handedOut', 'collected', 'spoilt'].map((name) => [name, numberField(form, name)]);
	return { ...ballotOf(form), ...Object.fromEntries(figures), ...(votes.length > 0 && { votes }) };
}

export const actions = {
	close: carryOut({ command: closeBallot, isOfMeeting: false, input: ballotOf }),
	reopen: carryOut({ command: reopenBallot, isOfMeeting: false, input: ballotOf }),
	setVoter: carryOut({
		command: setBallotVoter,
		isOfMeeting: false,
		input: (form) => ({ ...ballotOf(form), memberId: textField(form, 'memberId'), state: textField(form, 'state') })
	}),
	count: carryOut({ command: countBallots, isOfMeeting: false, input: countIn }),
	cancel: carryOut({
		command: cancelBallot,
		isOfMeeting: false,
		input: (form) => ({ ...ballotOf(form), reason: textField(form, 'reason') })
	}),
	/** Asks in the body, not in the address, which browsers and servers remember. */
	check: async ({ locals, params, request }) => {
		const { ballot } = await readBallot(locals, params);
		const typed = textField(await request.formData(), 'receipt');
		const receipt = receiptTyped(typed);
		const found = receipt && (await locals.read((tx) => isReceiptCounted(tx, ballot.id, receipt)));
		return { check: { typed, found: found === '' ? undefined : found } };
	}
} satisfies Actions;
