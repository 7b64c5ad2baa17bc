import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { COMMENT_STATES, commentRules } from '#domains/bulletin/comments/comment.ts';
import { countComments, readComments } from '#domains/bulletin/comments/server/comments-page.ts';
import { refuseComment, returnComment, showComment } from '#domains/bulletin/comments/server/moderate.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		if (!mayAnywhere(await readHoldings(tx, caller, today), 'bulletin.show-comment')) error(404);
		const state = COMMENT_STATES.find((one) => one === url.searchParams.get('state')) ?? 'waiting';
		const counts = await countComments(tx, caller);
		return {
			state,
			counts: COMMENT_STATES.map((each) => ({ state: each, count: counts.get(each) ?? 0 })),
			comments: await readComments(tx, caller, state),
			rules: ruleSetInForce(commentRules, today).parameters,
			commandId: newId()
		};
	});

const carryOut = (command: AnyCommand, inputOf: (form: FormData) => object) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, { commentId: textField(form, 'commentId'), ...inputOf(form) }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	};

export const actions: Actions = {
	show: carryOut(showComment, (form) => ({ shown: textField(form, 'shown') })),
	refuse: carryOut(refuseComment, (form) => ({
		ground: textField(form, 'ground'),
		reason: textField(form, 'reason')
	})),
	return: carryOut(returnComment, () => ({}))
};
