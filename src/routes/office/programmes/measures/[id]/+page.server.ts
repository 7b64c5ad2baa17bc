import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { changeMeasure, settleMeasure } from '#domains/direction/programmes/server/measures.ts';
import { readMeasure } from '#domains/direction/programmes/server/programmes-page.ts';
import { tieToMeasure, untieFromMeasure } from '#domains/direction/programmes/server/ties.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { measureInput } from '../../measure-input.ts';
import { communeOf } from '../../programme-keepers.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const measure = await readMeasure(tx, caller, params.id);
		if (!measure) error(404);
		const { mayKeep } = await communeOf(tx, caller);
		return { measure, mayKeep, commandId: newId() };
	});
};

const carryOut = (command: AnyCommand, inputOf: (form: FormData) => object) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	const acted = await act(event, command, { measureId: event.params.id, ...inputOf(form) }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
};

/** 'task 019…' of the list of what could be tied. */
const tieOf = (form: FormData) => {
	const [kind = '', targetId = ''] = textField(form, 'tie').split(' ');
	return { kind, targetId };
};

export const actions: Actions = {
	change: carryOut(changeMeasure, measureInput),
	settle: carryOut(settleMeasure, (form) => ({ state: textField(form, 'state'), why: textField(form, 'why') })),
	tie: carryOut(tieToMeasure, tieOf),
	untie: carryOut(untieFromMeasure, tieOf)
};
