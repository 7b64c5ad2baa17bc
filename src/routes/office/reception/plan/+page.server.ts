import { error, redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { requiredDays } from '#domains/citizens/reception/duty.ts';
import { proposeDays } from '#domains/citizens/reception/propose-days.ts';
import { planReceptions } from '#domains/citizens/reception/server/plan-receptions.ts';
import { readTakenDays } from '#domains/citizens/reception/server/schedule-page.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, firstOfMonth, monthOf } from '#lib/local-date.ts';
import { optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { readCommuneCode, readHolders } from '../holders.ts';
import { planAsked } from './asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		if (!mayAnywhere(await readHoldings(tx, caller, today), 'citizens.plan-receptions')) error(404);
		const asked = planAsked(url.searchParams);
		const month = asked.month ?? addMonths(firstOfMonth(today), 1);
		const days = asked.pattern ? proposeDays(asked.pattern, month, asked.months) : [];
		const taken = days.length > 0 ? await readTakenDays(tx, caller, asked.role, days[0]!.on, days.at(-1)!.on) : [];
		const { holders, usual } = await readHolders(tx, caller, asked.role, today);
		return {
			asked: { ...asked, month: monthOf(month) },
			isUnread: asked.patternText !== '' && !asked.pattern,
			days: days.map((day) => ({
				...day,
				whyText: day.why ? textOf(day.why) : '',
				isTaken: taken.includes(day.on)
			})),
			required: requiredDays(asked.role, month),
			holders,
			usual,
			unitCode: await readCommuneCode(tx, caller),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			role: textField(form, 'role'),
			holderId: optionalField(form, 'holderName') ? undefined : optionalField(form, 'holderId'),
			holderName: textField(form, 'holderName'),
			// Each box carries its day, and the day off that it stands for.
			days: form.getAll('day').map((value) => {
				const [on = '', wantedOn, why] = String(value).split(' ');
				return { on, ...(wantedOn && why ? { wantedOn, why } : {}) };
			}),
			from: textField(form, 'from'),
			to: textField(form, 'to'),
			place: textField(form, 'place'),
			topics: textField(form, 'topics'),
			participants: textField(form, 'participants')
		};
		const acted = await act<{ ids: string[] }>(event, planReceptions, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/reception?month=${monthOf(input.days[0]!.on)}`);
	}
};
