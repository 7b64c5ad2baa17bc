import { error } from '@sveltejs/kit';
import { readBallotsPage } from '#domains/meetings/ballots/server/ballot-page.ts';
import { votingRules } from '#domains/meetings/index.ts';
import { dayOf } from '#domains/meetings/moments.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { actionsOf } from '../hold/carry-out.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { OPENING_FORMS } from './forms.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const today = dayInVietNam(new Date());
	const page = await locals.read((tx) => readBallotsPage(tx, locals.caller!, params.id, today));
	if (!page) error(404);
	return {
		...page,
		rules: ruleSetInForce(votingRules, dayOf(page.meeting.startsAt)),
		kind: url.searchParams.get('kind') ?? undefined,
		commandId: newId()
	};
};

export const actions = actionsOf(OPENING_FORMS) satisfies Actions;
