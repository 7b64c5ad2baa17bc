import { error, redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { planReorganisation, readNewPlanPage } from '#domains/organisation/reorganisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

/** What a commune does with its own cells, and a province with its communes. */
const KINDS = ['merge', 'split', 'dissolve', 'move', 'rename'] as const;

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		if (!mayAnywhere(await readHoldings(tx, caller), 'organisation.plan-reorganisation')) error(404);
		const asked = url.searchParams.get('kind');
		return {
			kinds: KINDS,
			kind: KINDS.find((kind) => kind === asked) ?? 'merge',
			chosen: url.searchParams.get('unit') ?? '',
			...(await readNewPlanPage(tx, caller.communeId, dayInVietNam(new Date()))),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const made = ['', '2', '3'].flatMap((nth) => {
			const name = textField(form, `name${nth}`);
			if (!name) return [];
			const officialCode = optionalField(form, `official${nth}`);
			// A commune of the official list is known by its number.
			const code = textField(form, `code${nth}`) || (officialCode ?? '');
			return [{ name, code, ...(officialCode ? { officialCode } : {}) }];
		});
		const kind = textField(form, 'kind');
		const input = {
			kind,
			units: form.getAll('units').map(String),
			into: optionalField(form, 'into'),
			under: optionalField(form, 'under'),
			...(made.length > 0 ? { newUnits: made } : {}),
			on: dayField(form, 'on') ?? '',
			decisionNumber: textField(form, 'decisionNumber'),
			reason: textField(form, 'reason')
		};
		const acted = await act<{ id: string }>(event, planReorganisation, input, form);
		// Ticked boxes share one name: all of them are kept, not the last alone.
		if (!acted.ok)
			return {
				...acted.trouble,
				data: { ...acted.trouble.data, values: { ...acted.trouble.data.values, ticked: input.units.join(' ') } }
			};
		redirect(303, `/office/reorganisations/${acted.value.id}`);
	}
};
