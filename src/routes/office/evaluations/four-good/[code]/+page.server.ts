import { error } from '@sveltejs/kit';
import { cellYear, checkMonth, fourGoodRules, whyNotRecognise } from '#domains/evaluation/four-good/four-good.ts';
import { readCellFigures } from '#domains/evaluation/four-good/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../../may-of.ts';
import { yearAsked } from '../../../year-asked.ts';
import { fourGoodActions } from '../four-good-actions.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const unit = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('code', '=', params.code)
			.select('id')
			.executeTakeFirst();
		const asked = { communeId: caller.communeId, year, until: today };
		const [cell] = unit ? await readCellFigures(tx, { ...asked, unitId: unit.id }) : [];
		if (!cell) error(404);
		const may = await mayOf(tx, caller, today);
		const rules = ruleSetInForce(fourGoodRules, today);
		const months = cell.months.map((figures) => checkMonth(figures, rules));
		const passed = cellYear(months);
		const { code, name, state, entryId, decision, decidedOn, reason, finalClass } = cell;
		const missing = state === 'registered' ? whyNotRecognise(passed, finalClass, rules) : undefined;
		return {
			year,
			cell: { code, name, state, entryId, decision, decidedOn, reason, finalClass, ...passed },
			months: months.toReversed(),
			missing: missing && textOf(missing.code, missing.facts),
			may: {
				register: (state === null || state === 'withdrawn') && may('evaluation.register-four-good', cell),
				recognise: state === 'registered' && may('evaluation.recognise-four-good', cell),
				withdraw: state !== null && state !== 'withdrawn' && may('evaluation.withdraw-four-good', cell)
			},
			commandId: newId()
		};
	});

export const actions: Actions = fourGoodActions;
