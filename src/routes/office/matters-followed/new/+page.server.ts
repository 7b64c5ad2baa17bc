import { redirect } from '@sveltejs/kit';
import { openMatter } from '#domains/inspection/followed/server/opening.ts';
import { readRoll } from '#domains/inspection/files/server/subjects.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { communeWhere } from '../../commune-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const commune = await communeWhere(tx, caller, dayInVietNam(new Date()), 'inspection.open-matter');
		const roll = await readRoll(tx, caller.communeId);
		return {
			unitCode: commune.code,
			roll,
			others: roll.filter(({ personId }) => personId !== caller.personId),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			title: textField(form, 'title'),
			content: textField(form, 'content'),
			aboutMemberId: optionalField(form, 'aboutMemberId'),
			ownerMemberId: textField(form, 'ownerMemberId'),
			dueOn: dayField(form, 'dueOn') ?? ''
		};
		const acted = await act<{ id: string }>(event, openMatter, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/matters-followed/${acted.value.id}`);
	}
};
