import { error, fail, redirect } from '@sveltejs/kit';
import { describeCommune } from '#domains/organisation/beginning/server/describe-commune.ts';
import { keepEmblem, readCommuneToSetUp } from '#domains/organisation/server/index.ts';
import type { KeptContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		await requireRight(tx, caller, 'organisation.describe-commune');
		const described = await readCommuneToSetUp(tx, caller, dayInVietNam(new Date()));
		if (!described) error(404);
		return { described, said: url.searchParams.has('said'), commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const names = { paperName: textField(form, 'paperName'), placeName: textField(form, 'placeName') };
		const file = form.get('emblem');
		let emblem: KeptContent | null | undefined = form.has('withoutEmblem') ? null : undefined;
		if (file instanceof File && file.size > 0) {
			const kept = await keepEmblem(file);
			if (!kept.ok) {
				const { code, facts } = kept.refusal;
				return fail(409, { errors: [{ path: 'emblem', text: textOf(code, facts) }], values: names });
			}
			emblem = kept.value;
		}
		const input = { unitCode: textField(form, 'unitCode'), ...names, ...(emblem === undefined ? {} : { emblem }) };
		const acted = await act(event, describeCommune, input, form);
		return acted.ok ? redirect(303, '?said') : acted.trouble;
	}
};
