import { type Action, error, type RequestEvent, redirect } from '@sveltejs/kit';
import { answeringRules, stockPhrasesIn } from '#domains/citizens/cases/answering.ts';
import { CASE_STEPS, COMMAND_OF_STEP, canStep } from '#domains/citizens/cases/case.ts';
import { derivationOf } from '#domains/citizens/cases/derivation.ts';
import { groundsFor } from '#domains/citizens/cases/non-acceptance.ts';
import { linkCase, unlinkCase } from '#domains/citizens/links/server/commands.ts';
import { findSameSender, readLinks } from '#domains/citizens/links/server/like-cases.ts';
import { papersOf } from '#domains/citizens/paper/index.ts';
import { messageOfCase } from '#domains/citizens/messages/server/messages-page.ts';
import { moveToSealed } from '#domains/citizens/sealed/server/move-to-sealed.ts';
import { openCasePerson, readCasePage } from '#domains/citizens/server/case-page.ts';
import { keepCaseClosed } from '#domains/citizens/server/keep-case-closed.ts';
import { readHandlers } from '#domains/citizens/server/handlers.ts';
import { renewReceipt } from '#domains/citizens/server/renew-receipt.ts';
import { undoCaseStep } from '#domains/citizens/server/undo-case-step.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { STEP_FORMS } from './step-input.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const found = await readCasePage(tx, caller, params.id);
		if (!found) error(404);
		const may = await mayOf(tx, caller, today);
		const steps = CASE_STEPS.filter((step) => canStep(step, found) && may(COMMAND_OF_STEP[step], found));
		return {
			case: {
				...found,
				clocks: found.clocks.map((clock) => ({
					...clock,
					derivation: derivationOf(clock),
					why: clock.why.map(({ code, facts }) => textOf(code, facts))
				}))
			},
			steps,
			photoOfMessage: (await messageOfCase(tx, caller, params.id))?.id,
			links: await readLinks(tx, caller, found),
			mayLink: may('citizens.link-case', found) && found.state !== 'closed',
			papers: [...papersOf(found.events, found.closedAs).keys()],
			maySeal: may('citizens.move-to-sealed', found),
			mayUndo: may('citizens.undo-case-step', found),
			grounds: steps.includes('decline') ? groundsFor(found.kind, found.receivedOn).map(({ code }) => code) : [],
			mayRenew: may('citizens.renew-receipt', found),
			handlers: steps.includes('assign') ? await readHandlers(tx, caller, today) : [],
			stockPhrases: stockPhrasesIn(found.answer, ruleSetInForce(answeringRules, today).parameters),
			commandId: newId()
		};
	});
};

type Event = RequestEvent<{ id: string }>;

async function carryOut(event: Event, command: AnyCommand, read: (form: FormData) => object) {
	const form = await event.request.formData();
	const acted = await act(event, command, { caseId: event.params.id, ...read(form) }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

const stepActions = Object.fromEntries(
	Object.entries(STEP_FORMS).map(([step, { command, read }]): [string, Action] => [
		step,
		(event) => carryOut(event as Event, command, read)
	])
);

export const actions: Actions = {
	...stepActions,
	link: (event) =>
		carryOut(event, linkCase, (form) => ({
			earlierId: textField(form, 'earlierId'),
			because: textField(form, 'because')
		})),
	unlink: (event) => carryOut(event, unlinkCase, () => ({})),
	sender: async (event) => ({
		sameSender: (await findSameSender(event.locals.caller!, event.params.id, event.url.pathname)) ?? []
	}),
	seal: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, moveToSealed, { what: 'case', originalId: event.params.id }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, '/office/cases');
	},
	'keep-closed': (event) => carryOut(event, keepCaseClosed, (form) => ({ reason: textField(form, 'reason') })),
	undo: (event) =>
		carryOut(event, undoCaseStep, (form) => ({
			eventId: textField(form, 'eventId'),
			reason: textField(form, 'reason')
		})),
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
