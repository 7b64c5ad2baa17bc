import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { registerCase } from '#domains/citizens/server/register-case.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		if (!mayAnywhere(await readHoldings(tx, caller, today), 'citizens.register-case')) error(404);
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.select('code')
			.executeTakeFirstOrThrow();
		return { unitCode: commune.code, commandId: newId(), registered: undefined };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			kind: textField(form, 'kind'),
			receivedOn: dayField(form, 'receivedOn'),
			receivedVia: textField(form, 'receivedVia'),
			topic: textField(form, 'topic'),
			place: textField(form, 'place'),
			summary: textField(form, 'summary'),
			person: {
				fullName: textField(form, 'fullName'),
				address: textField(form, 'address'),
				phone: textField(form, 'phone'),
				idNumber: textField(form, 'idNumber'),
				groupSize: numberField(form, 'groupSize') ?? 1,
				representatives: textField(form, 'representatives')
			}
		};
		const acted = await act<{ id: string; code: string; secret: string }>(event, registerCase, input, form);
		if (!acted.ok) return acted.trouble;
		return { registered: acted.value };
	}
};
