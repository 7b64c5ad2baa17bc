import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { askUnits } from '#domains/direction/cascade/server/ask-units.ts';
import { readClausePage } from '#domains/direction/cascade/server/clause-page.ts';
import { remindAsked } from '#domains/direction/cascade/server/remind-asked.ts';
import { removeClause } from '#domains/direction/cascade/server/remove-clause.ts';
import { takeBackAsk } from '#domains/direction/cascade/server/take-back-ask.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id) || !isId(params.clause)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const page = await readClausePage(
			tx,
			caller,
			{ documentId: params.id, clauseId: params.clause, address: url.searchParams },
			(unit) => may('direction.ask-units', unit),
			today
		);
		if (!page) error(404);
		return { ...page, whyNot: page.whyNot && textOf(page.whyNot.code, page.whyNot.facts), commandId: newId() };
	});
};

async function carryOut(event: RequestEvent, command: AnyCommand, read: (form: FormData) => object, back?: string) {
	const form = await event.request.formData();
	const acted = await act(event, command, { clauseId: event.params.clause, ...read(form) }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, back ?? event.url.pathname);
}

const codes = (form: FormData): string[] => form.getAll('unitCodes').map(String);

export const actions: Actions = {
	ask: (event) =>
		carryOut(event, askUnits, (form) => ({ unitCodes: codes(form), of: textField(form, 'of') || 'units' })),
	remind: (event) => carryOut(event, remindAsked, () => ({})),
	'take-back': (event) =>
		carryOut(event, takeBackAsk, (form) => ({
			...(codes(form).length > 0 && { unitCodes: codes(form) }),
			reason: textField(form, 'reason')
		})),
	remove: (event) => carryOut(event, removeClause, () => ({}), `/office/documents/${event.params.id}`)
};
