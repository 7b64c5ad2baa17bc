import { error, redirect } from '@sveltejs/kit';
import { addUnion } from '#domains/organisation/unions/server/add-union.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const { communeId, ...caller } = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, { ...caller, communeId }, today);
		const units = await tx
			.selectFrom('unit')
			.where('communeId', '=', communeId)
			.where('kind', 'in', ['commune', 'mass-organisation'])
			.where('validFrom', '<=', today)
			.where('validTo', '>', today)
			.select(['id as unitId', 'communeId', 'code', 'name'])
			.orderBy('kind')
			.orderBy('code')
			.execute();
		const above = units.filter((unit) => may('organisation.add-union', unit));
		if (above.length === 0) error(404);
		return { above: above.map(({ code, name }) => ({ value: code, label: name })), commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			aboveCode: textField(form, 'aboveCode'),
			kind: textField(form, 'kind'),
			organisationKind: optionalField(form, 'organisationKind'),
			code: textField(form, 'code'),
			name: textField(form, 'name'),
			from: dayField(form, 'from') ?? ''
		};
		const acted = await act(event, addUnion, input, form);
		if (!acted.ok) return acted.trouble;
		// Its page is for its own people; who adds it goes back to the list.
		redirect(303, '/office/unions');
	}
};
