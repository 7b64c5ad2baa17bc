import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import {
	answerQuiz,
	cancelSession,
	holdSession,
	openPapers,
	readSession,
	setQuiz
} from '#domains/study/sessions/server/index.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import { quizOfText, textOfQuiz } from './quiz-text.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const session = await readSession(tx, caller, params.id);
		if (!session) error(404);
		const mayKeep = (await mayOf(tx, caller, dayInVietNam(new Date())))('study.hold-session', session);
		const { questions, ...shown } = session;
		return {
			session: {
				...shown,
				// Which choice is right is told to those who set the quiz.
				questions: questions.map(({ text, choices }) => ({ text, choices })),
				quizText: mayKeep ? textOfQuiz(questions) : ''
			},
			hasBegun: Date.parse(session.startsAt) <= Date.now(),
			mayKeep,
			commandId: newId()
		};
	});
};

const carryOut =
	(command: AnyCommand, inputOf: (form: FormData) => object = () => ({})) =>
	async (event: RequestEvent) => {
		const form = await event.request.formData();
		const acted = await act(event, command, { sessionId: event.params.id, ...inputOf(form) }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	};

/** Fields whose names begin with this, by what follows. */
const fieldsFrom = (form: FormData, begins: string): [string, string][] =>
	[...form]
		.filter(([name, value]) => name.startsWith(begins) && value !== '')
		.map(([name, value]) => [name.slice(begins.length), String(value)]);

export const actions: Actions = {
	read: carryOut(openPapers),
	answer: carryOut(answerQuiz, (form) => ({
		answers: fieldsFrom(form, 'answer-')
			.toSorted(([a], [b]) => Number(a) - Number(b))
			.map(([, choice]) => Number(choice))
	})),
	hold: carryOut(holdSession, (form) => ({
		attendance: fieldsFrom(form, 'presence-').map(([memberId, presence]) => ({ memberId, presence })),
		summary: textField(form, 'summary')
	})),
	cancel: carryOut(cancelSession),
	quiz: carryOut(setQuiz, (form) => ({ questions: quizOfText(textField(form, 'quiz')) }))
};
