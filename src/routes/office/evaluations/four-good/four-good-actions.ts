import { type RequestEvent, redirect } from '@sveltejs/kit';
import { recogniseFourGood, registerFourGood, withdrawFourGood } from '#domains/evaluation/four-good/server/index.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';

const carryOut = (command: AnyCommand, inputOf: (form: FormData) => object) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, inputOf(form), form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `${event.url.pathname}?year=${textField(form, 'year')}`);
	};

/** Signing up, recognising and withdrawing, of a cell or of the committee. */
export const fourGoodActions = {
	register: carryOut(registerFourGood, (form) => ({
		unitCode: textField(form, 'unitCode'),
		year: Number(textField(form, 'year'))
	})),
	recognise: carryOut(recogniseFourGood, (form) => ({
		entryId: textField(form, 'entryId'),
		decision: textField(form, 'decision'),
		reason: textField(form, 'reason')
	})),
	withdraw: carryOut(withdrawFourGood, (form) => ({
		entryId: textField(form, 'entryId'),
		reason: textField(form, 'withdrawReason')
	}))
};
