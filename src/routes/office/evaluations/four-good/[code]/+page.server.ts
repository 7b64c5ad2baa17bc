import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { cellYear, checkMonth, fourGoodRules, whyNotRecognise } from '#domains/evaluation/four-good/four-good.ts';
import {
	readCellFigures,
	recogniseFourGood,
	registerFourGood,
	withdrawFourGood
} from '#domains/evaluation/four-good/server/index.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../../may-of.ts';
import { yearAsked } from '../../../year-asked.ts';
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

const carryOut = (command: AnyCommand, inputOf: (form: FormData, event: RequestEvent) => object) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, inputOf(form, event), form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `${event.url.pathname}?year=${textField(form, 'year')}`);
	};

export const actions: Actions = {
	register: carryOut(registerFourGood, (form, event) => ({
		unitCode: event.params.code,
		year: Number(textField(form, 'year'))
	})),
	recognise: carryOut(recogniseFourGood, (form) => ({
		entryId: textField(form, 'entryId'),
		decision: textField(form, 'decision'),
		reason: textField(form, 'reason')
	})),
	withdraw: carryOut(withdrawFourGood, (form) => ({
		entryId: textField(form, 'entryId'),
		reason: textField(form, 'withdrawReason')
	}))
};
