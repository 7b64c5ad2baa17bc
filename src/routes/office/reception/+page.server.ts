import { error, redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { receptionRules } from '#domains/citizens/reception/duty.ts';
import { publishReceptions } from '#domains/citizens/reception/server/publish-receptions.ts';
import { readSchedulePage } from '#domains/citizens/reception/server/schedule-page.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, firstOfMonth, monthOf } from '#lib/local-date.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { monthAsked } from './month-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		if (!mayAnywhere(holdings, 'read:cases')) error(404);
		const month = monthAsked(url.searchParams.get('month')) ?? firstOfMonth(today);
		return {
			month: monthOf(month),
			previous: monthOf(addMonths(month, -1)),
			next: monthOf(addMonths(month, 1)),
			...(await readSchedulePage(tx, caller, month, today)),
			publishDays: findRuleSet(receptionRules, month)?.parameters.publishWorkingDaysBefore ?? 0,
			mayPlan: mayAnywhere(holdings, 'citizens.plan-receptions'),
			mayPublish: mayAnywhere(holdings, 'citizens.publish-receptions'),
			commandId: newId()
		};
	});

export const actions: Actions = {
	publish: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, publishReceptions, { sessionIds: form.getAll('sessionId').map(String) }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/reception?month=${textField(form, 'month')}`);
	}
};
