import { error, redirect } from '@sveltejs/kit';
import { monthText } from '#domains/members/fees/fee.ts';
import { readFeeMonth } from '#domains/members/fees/server/fee-pages.ts';
import { setFeeRules } from '#domains/members/fees/server/set-base.ts';
import { groupOf } from '#domains/members/fees/sheet.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { readCommune } from '../commune-of.ts';
import { mayOf } from '../may-of.ts';
import { monthField } from './fee-fields.ts';
import { monthAsked } from './month-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

/** The commune's month. Whoever keeps the fees of one cell is led to its sheet. */
export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const { month, months } = monthAsked(url, today);
		const read = await readFeeMonth(tx, caller.communeId, month, today);
		if (!read) error(404);
		const { lines, ...shown } = read;
		const [only, ...others] = shown.cells;
		if (only && others.length === 0) redirect(303, `/office/fees/${only.code}?month=${month}`);
		const may = await mayOf(tx, caller, today);
		const commune = await readCommune(tx, caller);
		const group = url.searchParams.get('group');
		const state = url.searchParams.get('state');
		const cellName = new Map(shown.cells.map(({ id, name }) => [id, name]));
		return {
			...shown,
			month,
			monthText: monthText(month),
			months,
			group,
			chosen:
				group === null
					? []
					: lines
							.filter((line) => (group === 'all' || groupOf(line) === group) && (!state || line.state === state))
							.map((line) => ({ ...line, group: groupOf(line), base: 0, cell: cellName.get(line.unitId) ?? '' })),
			communeCode: commune.code,
			maySet: may('members.set-fee-rules', commune),
			commandId: newId()
		};
	});

export const actions: Actions = {
	rules: carryOut(setFeeRules, (form) => ({
		unitCode: textField(form, 'communeCode'),
		fromMonth: monthField(form, 'fromMonth') ?? '',
		region: numberField(form, 'region'),
		cellKeepsPercent: numberField(form, 'cellKeepsPercent'),
		communeKeepsPercent: numberField(form, 'communeKeepsPercent'),
		paper: textField(form, 'paper')
	}))
};
