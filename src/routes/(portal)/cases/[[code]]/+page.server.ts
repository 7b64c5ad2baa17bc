import { fail } from '@sveltejs/kit';
import { CHOICES, caseCareOn } from '#domains/citizens/care/care.ts';
import { askToReopen, rateCase } from '#domains/citizens/care/server/satisfaction.ts';
import { triedTooOften } from '#domains/citizens/server/look-up.ts';
import { lookUpCase, type PublicCase, readPublicTotals } from '#domains/citizens/server/public-cases.ts';
import { trendRules } from '#domains/citizens/trends/trend-rules.ts';
import { addDays, dayInVietNam, firstOfMonth } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent, params }) => {
	const { commune } = await parent();
	const today = dayInVietNam(new Date());
	// Months that are over: a figure that moved every day would tell of the one who came that day.
	const to = addDays(firstOfMonth(today), -1);
	return {
		to,
		least: ruleSetInForce(trendRules, to).parameters.leastInGroup,
		code: params.code ?? '',
		totals: commune ? await readPublicTotals(commune.communeId, `${to.slice(0, 4)}-01-01`, to) : undefined
	};
};

/** What the holder of the receipt may still say, by the days of the rules in force. */
function mayStill({ state, answeredOn, closedOn }: PublicCase, today: string) {
	const { rateWithinDays, reopenWithinDays } = caseCareOn(today);
	return {
		mayRate: answeredOn !== null && today <= addDays(answeredOn, rateWithinDays),
		mayReopen: state === 'closed' && closedOn !== null && today <= addDays(closedOn, reopenWithinDays)
	};
}

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const code = textField(form, 'code') || (event.params.code ?? '');
		const minutes = await triedTooOften(event.getClientAddress());
		if (minutes > 0) return fail(429, { code, minutes });
		const secret = textField(form, 'secret');
		const now = new Date();
		const choice = CHOICES.find((one) => one === form.get('choice'));
		if (choice) await rateCase({ code, secret }, choice, now);
		if (form.has('reopen')) await askToReopen({ code, secret }, textField(form, 'why'), now);
		const seen = await lookUpCase(event.getClientAddress(), code, secret);
		if (!seen) return fail(404, { code, minutes: 0 });
		return { code, secret, ...seen, ...(seen.found && mayStill(seen.found, dayInVietNam(now))) };
	}
};
