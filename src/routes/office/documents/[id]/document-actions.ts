import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { addClause } from '#domains/direction/cascade/server/add-clause.ts';
import { baseDocument } from '#domains/direction/cascade/server/base-document.ts';
import { sendDocument } from '#domains/direction/cascade/server/send-document.ts';
import { attachToDocument } from '#domains/direction/documents/server/attach-to-document.ts';
import { changeDocument } from '#domains/direction/documents/server/change-document.ts';
import { confirmDocument } from '#domains/direction/documents/server/confirm-document.ts';
import { issueDocument } from '#domains/direction/documents/server/issue-document.ts';
import { moveDocument } from '#domains/direction/documents/server/move-document.ts';
import { standDocument } from '#domains/direction/documents/server/stand-document.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions } from './$types.d.ts';

async function carryOut(event: RequestEvent, command: AnyCommand, read: (form: FormData) => object) {
	const form = await event.request.formData();
	const acted = await act(event, command, { documentId: event.params.id, ...read(form) }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

/** One recipient a line, without the dashes that people type before them. */
const linesOf = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.replace(/^[-–\s]+/, '').replace(/[;.\s]+$/, ''))
		.filter(Boolean);

/** What can be done with a document on its page. */
export const actions: Actions = {
	change: (event) =>
		carryOut(event, changeDocument, (form) => ({
			abstract: textField(form, 'abstract'),
			text: textField(form, 'text'),
			recipients: linesOf(textField(form, 'recipients'))
		})),
	move: (event) =>
		carryOut(event, moveDocument, (form) => ({
			to: textField(form, 'to'),
			note: textField(form, 'note'),
			...(textField(form, 'to') === 'signed' && { signedById: optionalField(form, 'signedById') })
		})),
	issue: (event) => carryOut(event, issueDocument, () => ({})),
	send: (event) => carryOut(event, sendDocument, (form) => ({ unitCodes: form.getAll('unitCodes').map(String) })),
	confirm: (event) => carryOut(event, confirmDocument, () => ({})),
	attach: async (event) => {
		const form = await event.request.formData();
		const kept = await keepFiles(form, 'files');
		if (!kept.ok) return fail(409, { errors: [{ path: 'files', text: kept.text }], values: { which: 'attach' } });
		const acted = await act(event, attachToDocument, { documentId: event.params.id, files: kept.files }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	base: (event) => carryOut(event, baseDocument, (form) => ({ basedOnId: textField(form, 'basedOnId') || null })),
	'add-clause': (event) =>
		carryOut(event, addClause, (form) => ({
			text: textField(form, 'text'),
			product: textField(form, 'product'),
			dueOn: dayField(form, 'dueOn'),
			hours: numberField(form, 'hours')
		})),
	stand: (event) =>
		carryOut(event, standDocument, (form) => ({
			standing: textField(form, 'standing'),
			replacedById: optionalField(form, 'replacedById')
		}))
};
