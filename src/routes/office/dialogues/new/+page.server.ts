import { redirect } from '@sveltejs/kit';
import { dialogueRules } from '#domains/citizens/dialogue/dialogue-rules.ts';
import { planDialogue } from '#domains/citizens/dialogue/server/plan-dialogue.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { communeWhere } from '../../commune-of.ts';
import { dialogueIn } from '../dialogue-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const { code } = await communeWhere(tx, locals.caller!, today, 'citizens.plan-dialogue');
		const days = findRuleSet(dialogueRules, today)?.parameters.noticeDaysBefore.count ?? 0;
		return { unitCode: code, days, commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = { unitCode: textField(form, 'unitCode'), ...dialogueIn(form) };
		const acted = await act<{ id: string }>(event, planDialogue, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/dialogues/${acted.value.id}`);
	}
};
