import { error, redirect } from '@sveltejs/kit';
import { receiveArrival } from '#domains/membership/transfers/server/receive.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const cells = (await readUnitsInSight(tx, caller.communeId, today)).filter(
			({ id, communeId, kind }) => kind === 'cell' && may('membership.receive-arrival', { unitId: id, communeId })
		);
		if (cells.length === 0) error(404);
		return { cells: cells.map(({ code, name }) => ({ value: code, label: name })), commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const day = (name: string) => dayField(form, name) ?? '';
		const input = {
			unitCode: textField(form, 'unitCode'),
			fullName: textField(form, 'fullName'),
			sex: optionalField(form, 'sex'),
			birthDate: day('birthDate'),
			standing: optionalField(form, 'standing'),
			admittedOn: day('admittedOn'),
			officialOn: dayField(form, 'officialOn') ?? null,
			fromOutside: textField(form, 'fromOutside'),
			number: textField(form, 'number'),
			issuedOn: day('issuedOn'),
			on: day('on'),
			lateWhy: textField(form, 'lateWhy')
		};
		const acted = await act<{ id: string }>(event, receiveArrival, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/transfers/${acted.value.id}`);
	}
};
