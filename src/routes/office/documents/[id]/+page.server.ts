import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { addClause } from '#domains/direction/cascade/server/add-clause.ts';
import { baseDocument } from '#domains/direction/cascade/server/base-document.ts';
import { readClauses } from '#domains/direction/cascade/server/gap-list.ts';
import { readDocumentPage, readOtherDocuments } from '#domains/direction/documents/server/document-page.ts';
import { issueDocument } from '#domains/direction/documents/server/issue-document.ts';
import { moveDocument } from '#domains/direction/documents/server/move-document.ts';
import { standDocument } from '#domains/direction/documents/server/stand-document.ts';
import { readDocumentThread } from '#house/thread/server/document-thread.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const document = await readDocumentPage(tx, params.id);
		if (!document) error(404);
		const may = await mayOf(tx, caller, today);
		const inPreparation = ['draft', 'review', 'signed'].includes(document.state);
		const mayStand = !inPreparation && may('direction.stand-document', document);
		const mayBase = may('direction.base-document', document);
		return {
			document,
			mayMove: inPreparation && may('direction.move-document', document),
			mayStand,
			mayBase,
			others: mayStand || mayBase ? await readOtherDocuments(tx, caller, params.id) : [],
			clauses: await readClauses(tx, params.id, today),
			thread: await readDocumentThread(tx, params.id, today),
			mayAsk: may('direction.add-clause', document),
			commandId: newId()
		};
	});
};

async function carryOut(event: RequestEvent, command: AnyCommand, read: (form: FormData) => object) {
	const form = await event.request.formData();
	const acted = await act(event, command, { documentId: event.params.id, ...read(form) }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

export const actions: Actions = {
	base: (event) => carryOut(event, baseDocument, (form) => ({ basedOnId: textField(form, 'basedOnId') || null })),
	'add-clause': (event) =>
		carryOut(event, addClause, (form) => ({
			text: textField(form, 'text'),
			product: textField(form, 'product'),
			dueOn: dayField(form, 'dueOn'),
			hours: numberField(form, 'hours')
		})),
	move: (event) => carryOut(event, moveDocument, (form) => ({ to: textField(form, 'to') })),
	issue: (event) => carryOut(event, issueDocument, () => ({})),
	stand: (event) =>
		carryOut(event, standDocument, (form) => ({
			standing: textField(form, 'standing'),
			replacedById: optionalField(form, 'replacedById')
		}))
};
