import { error } from '@sveltejs/kit';
import { fourGoodRules } from '#domains/evaluation/four-good/four-good.ts';
import { readCommitteeEntry, readCommitteeYear } from '#domains/evaluation/four-good/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import { yearAsked } from '../../year-asked.ts';
import { fourGoodActions } from '../four-good/four-good-actions.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const { communeId } = caller;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const entry = await readCommitteeEntry(tx, communeId, year);
		if (!entry) error(404);
		const rules = ruleSetInForce(fourGoodRules, today);
		const { months, passed, missing } = await readCommitteeYear(tx, { communeId, year, until: today }, rules);
		const may = await mayOf(tx, caller, today);
		const { state } = entry;
		return {
			year,
			entry,
			passed: { passed, months: months.length },
			months: months.toReversed(),
			missing: state === 'registered' && missing ? textOf(missing.code, missing.facts) : undefined,
			may: {
				register: (state === null || state === 'withdrawn') && may('evaluation.register-four-good', entry),
				recognise: state === 'registered' && may('evaluation.recognise-four-good', entry),
				withdraw: state !== null && state !== 'withdrawn' && may('evaluation.withdraw-four-good', entry)
			},
			commandId: newId()
		};
	});

export const actions: Actions = fourGoodActions;
