import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { canDialogueStep, DIALOGUE_STEPS } from '#domains/citizens/dialogue/dialogue.ts';
import {
	cancelDialogue,
	concludeDialogue,
	holdDialogue,
	moveDialogue,
	noticeDialogue,
	reopenDialogue
} from '#domains/citizens/dialogue/server/dialogue-steps.ts';
import { readDialogue } from '#domains/citizens/dialogue/server/dialogues-page.ts';
import { changeDialogue } from '#domains/citizens/dialogue/server/plan-dialogue.ts';
import {
	answerQuestion,
	commitToQuestion,
	makeCaseOfQuestion,
	removeQuestion,
	reopenQuestion,
	takeQuestion
} from '#domains/citizens/dialogue/server/questions.ts';
import { readHandlers } from '#domains/citizens/server/handlers.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { dialogueIn } from '../dialogue-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const dialogue = await readDialogue(tx, caller, params.id, today);
		if (!dialogue) error(404);
		const may = await mayOf(tx, caller, today);
		const mayHold = may('citizens.hold-dialogue', dialogue);
		return {
			dialogue,
			mayHold,
			steps: DIALOGUE_STEPS.filter(
				(step) =>
					canDialogueStep(step, dialogue.state) &&
					may(`citizens.${step}-dialogue`, dialogue) &&
					!(step === 'hold' && dialogue.onDay > today)
			),
			handlers: mayHold && dialogue.state === 'held' ? await readHandlers(tx, caller, today) : [],
			commandId: newId()
		};
	});
};

const step = (command: AnyCommand, read: (form: FormData) => object = () => ({})) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, { dialogueId: event.params.id, ...read(form) }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	};

const onQuestion = (command: AnyCommand, read: (form: FormData) => object = () => ({})) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, { questionId: textField(form, 'questionId'), ...read(form) }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `${event.url.pathname}#questions`);
	};

export const actions: Actions = {
	change: step(changeDialogue, dialogueIn),
	notice: step(noticeDialogue),
	move: step(moveDialogue, (form) => ({
		on: dayField(form, 'on'),
		from: textField(form, 'from'),
		place: textField(form, 'place'),
		reason: textField(form, 'reason')
	})),
	cancel: step(cancelDialogue, (form) => ({ reason: textField(form, 'reason') })),
	hold: step(holdDialogue, (form) => ({ people: numberField(form, 'people') })),
	conclude: step(concludeDialogue, (form) => ({
		number: textField(form, 'number'),
		on: dayField(form, 'on'),
		text: textField(form, 'text')
	})),
	reopen: step(reopenDialogue),
	take: step(takeQuestion, (form) => ({ topic: textField(form, 'topic'), body: textField(form, 'body') })),
	remove: onQuestion(removeQuestion),
	answer: onQuestion(answerQuestion, (form) => ({ answer: textField(form, 'answer') })),
	promise: onQuestion(commitToQuestion, (form) => ({
		title: textField(form, 'title'),
		product: textField(form, 'product'),
		dueOn: dayField(form, 'dueOn'),
		ownerId: optionalField(form, 'ownerId'),
		owner: textField(form, 'owner')
	})),
	reopenQuestion: onQuestion(reopenQuestion),
	makeCase: async (event) => {
		const form = await event.request.formData();
		const input = { questionId: textField(form, 'questionId') };
		const acted = await act<{ code: string; secret: string }>(event, makeCaseOfQuestion, input, form);
		// The secret of the receipt is told this once, and so nobody is sent elsewhere.
		return acted.ok ? { receipt: { code: acted.value.code, secret: acted.value.secret } } : acted.trouble;
	}
};
