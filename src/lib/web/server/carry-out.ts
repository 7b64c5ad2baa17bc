import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import type { AnyCommand } from '#lib/commands/command.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { act } from './act.ts';

type InputOf = (form: FormData, event: RequestEvent) => object;

/** An action that gives one command with what its form says, and shows the page again. */
export const carryOut = (command: AnyCommand, inputOf: InputOf) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, inputOf(form, event), form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	};

/** The same with a file that goes along, from the form's field of this name. */
export const withFile = (command: AnyCommand, field: string, inputOf: InputOf) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const kept = await keepFiles(form, field);
		const typed = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
		if (!kept.ok) return fail(409, { errors: [{ path: 'file', text: kept.text }], values: Object.fromEntries(typed) });
		const acted = await act(event, command, { ...inputOf(form, event), file: kept.files[0] }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	};
