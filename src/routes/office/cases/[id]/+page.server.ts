import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { answeringRules, stockPhrasesIn } from '#domains/citizens/cases/answering.ts';
import { canStep } from '#domains/citizens/cases/case.ts';
import { acceptCase } from '#domains/citizens/server/accept-case.ts';
import { answerCase } from '#domains/citizens/server/answer-case.ts';
import { assignCase } from '#domains/citizens/server/assign-case.ts';
import { messageOfCase } from '#domains/citizens/messages/server/messages-page.ts';
import { openCasePerson, readCasePage } from '#domains/citizens/server/case-page.ts';
import { closeCase } from '#domains/citizens/server/close-case.ts';
import { readHandlers } from '#domains/citizens/server/handlers.ts';
import { renewReceipt } from '#domains/citizens/server/renew-receipt.ts';
import { reopenCase } from '#domains/citizens/server/reopen-case.ts';
import { resumeCase, suspendCase } from '#domains/citizens/server/suspend-case.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const STEPS = ['accept', 'assign', 'suspend', 'resume', 'answer', 'close', 'reopen'] as const;

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const found = await readCasePage(tx, caller, params.id);
		if (!found) error(404);
		const may = await mayOf(tx, caller, today);
		const steps = STEPS.filter((step) => canStep(step, found.state) && may(`citizens.${step}-case`, found));
		return {
			case: {
				...found,
				clocks: found.clocks.map(({ why, ...clock }) => ({
					...clock,
					why: why.map(({ code, facts }) => textOf(code, facts))
				}))
			},
			steps,
			photoOfMessage: (await messageOfCase(tx, caller, params.id))?.id,
			mayRenew: may('citizens.renew-receipt', found),
			handlers: steps.includes('assign') ? await readHandlers(tx, caller, today) : [],
			stockPhrases: stockPhrasesIn(found.answer, ruleSetInForce(answeringRules, today).parameters),
			commandId: newId()
		};
	});
};

async function carryOut(event: RequestEvent, command: AnyCommand, read: (form: FormData) => object) {
	const form = await event.request.formData();
	const acted = await act(event, command, { caseId: event.params.id, ...read(form) }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

const paper = (form: FormData) => ({
	documentNumber: optionalField(form, 'documentNumber'),
	legalBasis: optionalField(form, 'legalBasis')
});

export const actions: Actions = {
	accept: (event) =>
		carryOut(event, acceptCase, (form) => ({
			on: dayField(form, 'on'),
			remote: form.has('remote'),
			complex: form.has('complex'),
			...paper(form)
		})),
	assign: (event) =>
		carryOut(event, assignCase, (form) => ({
			ownerId: textField(form, 'ownerId'),
			note: optionalField(form, 'note')
		})),
	suspend: (event) =>
		carryOut(event, suspendCase, (form) => ({
			on: dayField(form, 'on'),
			reason: textField(form, 'reason'),
			...paper(form)
		})),
	resume: (event) => carryOut(event, resumeCase, (form) => ({ on: dayField(form, 'on'), ...paper(form) })),
	answer: (event) =>
		carryOut(event, answerCase, (form) => ({
			on: dayField(form, 'on'),
			answer: textField(form, 'answer'),
			...paper(form)
		})),
	close: (event) =>
		carryOut(event, closeCase, (form) => ({
			as: textField(form, 'as'),
			on: dayField(form, 'on'),
			reason: optionalField(form, 'reason')
		})),
	reopen: (event) => carryOut(event, reopenCase, (form) => ({ reason: textField(form, 'reason') })),
	renew: async (event) => {
		const form = await event.request.formData();
		const acted = await act<{ id: string; code: string; secret: string }>(
			event,
			renewReceipt,
			{ caseId: event.params.id },
			form
		);
		return acted.ok ? { receipt: acted.value } : acted.trouble;
	},
	person: async (event) => {
		const seen = await openCasePerson(event.locals.caller!, event.params.id, event.url.pathname);
		return seen ? { person: seen } : { isUnnamed: true };
	}
};
