import { error, redirect } from '@sveltejs/kit';
import { incomeRules } from '#domains/outcomes/indicators/income.ts';
import { readIncomeSheet } from '#domains/outcomes/indicators/server/income-page.ts';
import { recordIncomeSheet } from '#domains/outcomes/indicators/server/record-income-sheet.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../../may-of.ts';
import { amountField } from '../../../../works/amount-field.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const asked = url.searchParams.get('year') ?? '';
		const year = /^2[01]\d\d$/.test(asked) ? Number(asked) : Number(today.slice(0, 4));
		const page = await readIncomeSheet(tx, caller, params.unit, year);
		const rules = findRuleSet(incomeRules, `${year}-12-31`);
		const may = await mayOf(tx, caller, today);
		if (!page || !rules || !may('read:life', page.unit)) error(404);
		return {
			year,
			...page,
			sources: rules.parameters.sources,
			source: rules.source,
			mayRecord: may('outcomes.record-income-sheet', page.unit),
			isSaved: url.searchParams.has('saved'),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const year = numberField(form, 'year');
		const codes = [...form.keys()].filter((key) => key.startsWith('t-')).map((key) => key.slice(2));
		const lines = codes.flatMap((source) => {
			const takings = amountField(form, `t-${source}`);
			const cost = amountField(form, `c-${source}`);
			return takings === undefined && cost === undefined ? [] : [{ source, takings: takings ?? 0, cost: cost ?? 0 }];
		});
		const input = {
			unitCode: event.params.unit,
			year,
			persons: amountField(form, 'persons'),
			lines,
			reason: textField(form, 'reason')
		};
		const acted = await act(event, recordIncomeSheet, input, form);
		if (!acted.ok) {
			// 'lines.2.cost' of the command is `c-forestry` of the form.
			acted.trouble.data.errors = acted.trouble.data.errors.map((one) => {
				const [part, nth, field] = one.path.split('.');
				const code = part === 'lines' ? lines[Number(nth)]?.source : undefined;
				return code ? { ...one, path: `${field === 'cost' ? 'c' : 't'}-${code}` } : one;
			});
			return acted.trouble;
		}
		redirect(303, `${event.url.pathname}?year=${year}&saved`);
	}
};
