import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { readVotes } from '#domains/outcomes/villages/server/votes-page.ts';
import { noteSupervision } from '#domains/outcomes/works/server/note-supervision.ts';
import { recordExpense } from '#domains/outcomes/works/server/record-expense.ts';
import { recordContribution, recordPledge } from '#domains/outcomes/works/server/record-gift.ts';
import { reverseEntry } from '#domains/outcomes/works/server/reverse-entry.ts';
import { setWorkState } from '#domains/outcomes/works/server/set-work-state.ts';
import { readWork } from '#domains/outcomes/works/server/works-page.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { amountField } from '../amount-field.ts';
import { keepersOnly } from '../keepers-only.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		await keepersOnly(tx, caller, dayInVietNam(new Date()));
		const work = await readWork(tx, caller, params.id);
		if (!work) error(404);
		const votes = work.state === 'planned' && !work.voteId ? await readVotes(tx, caller) : [];
		return {
			work,
			votes: votes.filter(({ unitId, matter, withdrawnAt }) => unitId === work.unitId && matter === 1 && !withdrawnAt),
			commandId: newId()
		};
	});
};

async function carryOut(event: RequestEvent, command: AnyCommand, input: object, form: FormData) {
	const acted = await act(event, command, input, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

const gift = (form: FormData, workId: string) => ({
	workId,
	contributor: textField(form, 'contributor'),
	giver: textField(form, 'giver'),
	kind: textField(form, 'kind'),
	amount: amountField(form, 'amount'),
	unit: textField(form, 'kind') === 'goods' ? optionalField(form, 'unit') : undefined,
	item: textField(form, 'item'),
	value: textField(form, 'kind') === 'goods' ? amountField(form, 'value') : undefined,
	named: form.has('named'),
	on: dayField(form, 'on')
});

export const actions: Actions = {
	state: async (event) => {
		const form = await event.request.formData();
		const input = {
			workId: event.params.id,
			state: textField(form, 'state'),
			on: dayField(form, 'stateOn'),
			voteId: optionalField(form, 'voteId')
		};
		return carryOut(event, setWorkState, input, form);
	},
	receipt: async (event) => {
		const form = await event.request.formData();
		const acted = await act<{ id: string }>(event, recordContribution, gift(form, event.params.id!), form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/works/receipts/${acted.value.id}`);
	},
	pledge: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, recordPledge, gift(form, event.params.id!), form);
	},
	expense: async (event) => {
		const form = await event.request.formData();
		const input = {
			workId: event.params.id,
			item: textField(form, 'item'),
			amount: amountField(form, 'amount'),
			paidTo: textField(form, 'paidTo'),
			on: dayField(form, 'spentOn')
		};
		return carryOut(event, recordExpense, input, form);
	},
	reverse: async (event) => {
		const form = await event.request.formData();
		const input = { entryId: textField(form, 'entryId'), reason: textField(form, 'reason') };
		return carryOut(event, reverseEntry, input, form);
	},
	note: async (event) => {
		const form = await event.request.formData();
		const [body, text] = [textField(form, 'body'), textField(form, 'text')];
		const kept = await keepFiles(form, 'file');
		if (!kept.ok)
			return fail(409, { errors: [{ path: 'file', text: kept.text }], values: { which: 'note', body, text } });
		const input = { workId: event.params.id, body, text, on: dayField(form, 'seenOn'), file: kept.files[0] };
		return carryOut(event, noteSupervision, input, form);
	}
};
