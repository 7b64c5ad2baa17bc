import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { answerAsk } from '#domains/direction/cascade/server/answer-ask.ts';
import { readAskOfTask } from '#domains/direction/cascade/server/ask-of-task.ts';
import { changeTask } from '#domains/direction/server/change-task.ts';
import { checkTask } from '#domains/direction/checking/server/check-task.ts';
import { explainLate } from '#domains/direction/checking/server/explain-late.ts';
import { closeTask } from '#domains/direction/server/close-task.ts';
import { dropTask } from '#domains/direction/server/drop-task.ts';
import { readOwnersIn } from '#domains/direction/server/give-task-page.ts';
import { reopenTask } from '#domains/direction/server/reopen-task.ts';
import { readTaskPage } from '#domains/direction/server/task-page.ts';
import { readThreadLines } from '#house/thread/server/shown-lines.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const task = await readTaskPage(tx, caller, may, params.id, today);
		if (!task) error(404);
		const owners = task.may.change ? await readOwnersIn(tx, caller.communeId, task.unitId) : [];
		const ask = task.sourceKind === 'document' ? await readAskOfTask(tx, task) : undefined;
		const mayAnswer =
			ask !== undefined &&
			task.state === 'open' &&
			may('direction.answer-ask', { unitId: task.unitId, communeId: caller.communeId });
		const thread = await readThreadLines(tx, { kind: 'task', id: params.id }, caller.communeId);
		return { task, owners, ask, mayAnswer, thread, commandId: newId() };
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
	answer: async (event) => {
		const form = await event.request.formData();
		const kind = textField(form, 'kind');
		const planId = kind === 'plan' ? optionalField(form, 'planId') : undefined;
		const input = { taskId: event.params.id, kind, text: textField(form, 'answerText'), ...(planId && { planId }) };
		const acted = await act(event, answerAsk, input, form);
		if (acted.ok) redirect(303, event.url.pathname);
		// The page has another field called text, for what came of the task.
		acted.trouble.data.errors = acted.trouble.data.errors.map(({ path, text }) => ({
			path: path === 'text' ? 'answerText' : path,
			text
		}));
		return acted.trouble;
	},
	check: async (event) => {
		const form = await event.request.formData();
		const input = { accepted: textField(form, 'accepted') === 'yes', note: textField(form, 'note') };
		return carryOut(event, checkTask, input, form);
	},
	explain: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, explainLate, { cause: textField(form, 'cause'), remedy: textField(form, 'remedy') }, form);
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
			responsibility: textField(form, 'responsibility'),
			authority: textField(form, 'authority'),
			ownerId: textField(form, 'ownerId') || null
		};
		return carryOut(event, changeTask, input, form);
	}
};
