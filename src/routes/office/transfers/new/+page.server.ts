import { error, redirect } from '@sveltejs/kit';
import { proposeTransfer } from '#domains/membership/transfers/server/send.ts';
import { readCellsToChoose, readMovable } from '#domains/membership/transfers/server/new-transfer-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const members = (await readMovable(tx, caller.communeId)).filter((one) => may('membership.propose-transfer', one));
		if (members.length === 0) error(404);
		return {
			members: members.map(({ id, name, unitName }) => ({ value: id, label: `${name}, ${unitName}` })),
			cells: await readCellsToChoose(tx, caller.communeId, today),
			memberId: url.searchParams.get('member') ?? '',
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			memberId: textField(form, 'memberId'),
			kind: optionalField(form, 'kind'),
			toUnitCode: optionalField(form, 'toUnitCode') ?? null,
			toOutside: textField(form, 'toOutside'),
			effectiveOn: dayField(form, 'effectiveOn') ?? '',
			until: dayField(form, 'until') ?? null,
			reason: textField(form, 'reason')
		};
		const acted = await act<{ id: string }>(event, proposeTransfer, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/transfers/${acted.value.id}`);
	}
};
