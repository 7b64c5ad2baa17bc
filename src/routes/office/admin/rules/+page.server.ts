import { error, redirect } from '@sveltejs/kit';
import { lookOverRules } from '#domains/organisation/beginning/server/look-over-rules.ts';
import { readCommuneToSetUp, readRulesPage } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const today = dayInVietNam(new Date());
	const { commune, rules } = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'organisation.look-over-rules');
		const [commune, rules] = await Promise.all([
			readCommuneToSetUp(tx, caller, today),
			readRulesPage(tx, caller, today)
		]);
		return { commune, rules };
	});
	if (!commune) error(404);
	return {
		communeCode: commune.code,
		rules: rules.map((rule) => ({ ...rule, name: textOf(`rules.${rule.code}`) })),
		saved: Number(url.searchParams.get('saved')) || 0,
		commandId: newId()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			ruleSetIds: form.getAll('ruleSetIds').map(String),
			note: textField(form, 'note')
		};
		const acted = await act<{ lookedAt: number }>(event, lookOverRules, input, form);
		return acted.ok ? redirect(303, `?saved=${acted.value.lookedAt}`) : acted.trouble;
	}
};
