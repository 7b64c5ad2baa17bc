import type { Question } from '#domains/study/sessions/session.ts';

/** A quiz as it is typed: a paragraph a question, its choices below it, the right one beginning with '*'. */
export const textOfQuiz = (questions: readonly Question[]): string =>
	questions
		.map(({ text, choices, right }) =>
			[text, ...choices.map((choice, nth) => (nth === right ? `* ${choice}` : choice))].join('\n')
		)
		.join('\n\n');

/** The questions of a typed quiz; one without a marked choice has its right one nowhere, and the rule refuses it. */
export const quizOfText = (text: string): Question[] =>
	text
		.replace(/\r\n?/g, '\n')
		.split(/\n\s*\n/)
		.map((part) =>
			part
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean)
		)
		.filter((lines) => lines.length > 0)
		.map(([question = '', ...choices]) => {
			const right = choices.findIndex((choice) => choice.startsWith('*'));
			return {
				text: question,
				choices: choices.map((choice) => choice.replace(/^\*\s*/, '')),
				right: right < 0 ? Math.min(choices.length, 3) : right
			};
		});
