import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { changeTask } from '#domains/direction/server/change-task.ts';
import { closeTask } from '#domains/direction/server/close-task.ts';
import { dropTask } from '#domains/direction/server/drop-task.ts';
import { readOwnersIn } from '#domains/direction/server/give-task-page.ts';
import { reopenTask } from '#domains/direction/server/reopen-task.ts';
import { readTaskPage } from '#domains/direction/server/task-page.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const task = await readTaskPage(tx, caller, await mayOf(tx, caller, today), params.id, today);
		if (!task) error(404);
		const owners = task.may.change ? await readOwnersIn(tx, caller.communeId, task.unitId) : [];
		return { task, owners, commandId: newId() };
	});
};

async function carryOut(event: RequestEvent, command: AnyCommand, input: object, form: FormData) {
	const acted = await act(event, command, { taskId: event.params.id, ...input }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

export const actions: Actions = {
	close: async (event) => {
		const form = await event.request.formData();
		const text = textField(form, 'text');
		const kept = await keepFiles(form, 'files');
		if (!kept.ok) return fail(409, { errors: [{ path: 'files', text: kept.text }], values: { which: 'close', text } });
		return carryOut(event, closeTask, { text, files: kept.files }, form);
	},
	drop: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, dropTask, { reason: textField(form, 'reason') }, form);
	},
	reopen: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, reopenTask, { reason: textField(form, 'reason') }, form);
	},
	change: async (event) => {
		const form = await event.request.formData();
		const input = {
			title: textField(form, 'title'),
			product: textField(form, 'product'),
			dueOn: dayField(form, 'dueOn'),
			ownerId: textField(form, 'ownerId') || null
		};
		return carryOut(event, changeTask, input, form);
	}
};
