import { error, redirect } from '@sveltejs/kit';
import { createTask } from '#domains/direction/server/create-task.ts';
import { readGiveTaskPage } from '#domains/direction/server/give-task-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const today = dayInVietNam(new Date());
	const page = await locals.read(async (tx) =>
		readGiveTaskPage(tx, caller, await mayOf(tx, caller, today), url.searchParams.get('unit'), today)
	);
	if (page.units.length === 0) error(404);
	return { ...page, commandId: newId() };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			title: textField(form, 'title'),
			product: textField(form, 'product'),
			dueOn: dayField(form, 'dueOn'),
			responsibility: textField(form, 'responsibility'),
			authority: textField(form, 'authority'),
			...(textField(form, 'ownerId') && { ownerId: optionalField(form, 'ownerId') })
		};
		const acted = await act<{ id: string }>(event, createTask, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/tasks/${acted.value.id}`);
	}
};
