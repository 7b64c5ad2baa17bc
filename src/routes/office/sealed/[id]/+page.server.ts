import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import {
	extendSealedStub,
	stepSealedStub,
	undoSealedStep,
	writeSealedStub
} from '#domains/citizens/sealed/server/commands.ts';
import { openStub } from '#domains/citizens/sealed/server/sealed-page.ts';
import { nextStates, stubClock } from '#domains/citizens/sealed/stub.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { keepersUnit } from '../keeper.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	await locals.read((tx) => keepersUnit(tx, caller));
	const found = await openStub(caller, params.id, url.pathname);
	if (!found) error(404);
	const { stub, steps } = found;
	const clock = stubClock(stub);
	return {
		stub,
		steps,
		next: nextStates(stub.state),
		clock: clock && {
			step: clock.step,
			dueOn: clock.dueOn,
			why: clock.why.map(({ code, facts }) => textOf(code, facts))
		},
		commandId: newId()
	};
};

async function carryOut(event: RequestEvent<{ id: string }>, command: AnyCommand, read: (form: FormData) => object) {
	const form = await event.request.formData();
	const acted = await act(event, command, { stubId: event.params.id, ...read(form) }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

export const actions: Actions = {
	step: (event) =>
		carryOut(event, stepSealedStub, (form) => ({
			to: textField(form, 'to'),
			on: dayField(form, 'on'),
			documentNumber: textField(form, 'documentNumber')
		})),
	extend: (event) =>
		carryOut(event, extendSealedStub, (form) => ({
			difficulty: textField(form, 'difficulty'),
			on: dayField(form, 'on'),
			documentNumber: textField(form, 'documentNumber')
		})),
	write: (event) =>
		carryOut(event, writeSealedStub, (form) => ({
			paperReference: textField(form, 'paperReference'),
			redacted: textField(form, 'redacted'),
			protection: textField(form, 'protection')
		})),
	undo: (event) => carryOut(event, undoSealedStep, () => ({}))
};
