import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readArrears } from '#domains/members/fees/server/fee-pages.ts';
import { attentionRules, contactDueOn } from '#domains/membership/leaving/attention.ts';
import { readAbsent, readAway, readEnding } from '#domains/membership/leaving/server/attention-page.ts';
import { noteContact } from '#domains/membership/leaving/server/note-contact.ts';
import { newId } from '#lib/ids.ts';
import { addDays, dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

/** Days ahead in which an end is told. */
const AHEAD = 30;

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		if (!mayAnywhere(holdings, 'read:membership')) error(404);
		const may = await mayOf(tx, caller, today);
		const { unexcusedMonthsInYear, contactEveryDays } = ruleSetInForce(attentionRules, today).parameters;
		const year = Number(today.slice(0, 4));
		const away = await readAway(tx, caller.communeId);
		const seesFees = mayAnywhere(holdings, 'read:fees');
		const fees = seesFees ? await readArrears(tx, caller.communeId, year, today) : undefined;
		const cellOf = new Map(fees?.cells.map(({ id, name }) => [id, name]));
		return {
			year,
			unpaid: fees?.arrears
				.filter(({ isFlagged }) => isFlagged)
				.map(({ memberId, fullName, unitId, months, dong }) => ({
					...{ memberId, fullName, months, dong },
					cell: cellOf.get(unitId) ?? ''
				})),
			fromMonths: unexcusedMonthsInYear,
			absent: await readAbsent(tx, caller.communeId, year, unexcusedMonthsInYear),
			ending: await readEnding(tx, caller.communeId, addDays(today, AHEAD)),
			away: away
				.map((row) => ({
					...row,
					dueOn: contactDueOn(row, today, contactEveryDays),
					mayNote: may('membership.note-contact', row)
				}))
				.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)),
			commandId: newId()
		};
	});

export const actions: Actions = {
	contact: carryOut(noteContact, (form) => ({
		memberId: textField(form, 'memberId'),
		on: dayField(form, 'on') ?? '',
		nextOn: dayField(form, 'nextOn') ?? null,
		note: textField(form, 'note')
	}))
};
