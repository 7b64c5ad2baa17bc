import type { Refusal } from '#lib/result.ts';

export const FORMATS = ['direct', 'online', 'combined'] as const;
export type Format = (typeof FORMATS)[number];
export const PRESENCES = ['direct', 'online', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];
export type SessionState = 'planned' | 'held' | 'cancelled';

/** A question of the quiz; `right` is the place of the right choice, from 0. */
export type Question = { text: string; choices: string[]; right: number };

/** Why nobody records who came. */
export function whyNotHold(
	session: { state: SessionState; format: Format; startsAt: string },
	presences: readonly Presence[],
	now: string
): Refusal | undefined {
	if (session.state === 'cancelled') return { code: 'study.session-was-cancelled' };
	if (Date.parse(session.startsAt) > Date.parse(now)) return { code: 'study.session-not-begun' };
	if (presences.every((presence) => presence === 'absent')) return { code: 'study.session-nobody-came' };
	const other = { direct: 'online', online: 'direct', combined: undefined }[session.format];
	return presences.some((presence) => presence === other) ? { code: `study.session-is-${session.format}` } : undefined;
}

/** Why it is not called off. */
export const whyNotCancel = ({ state }: { state: SessionState }): Refusal | undefined =>
	state === 'planned' ? undefined : { code: `study.session-was-${state}` };

/** Why a cell does not change by itself what was planned for several cells at once. */
export const whyNotAlone = ({ isPartOfWide }: { isPartOfWide: boolean }): Refusal | undefined =>
	isPartOfWide ? { code: 'study.session-is-wide' } : undefined;

/** Why these questions are no quiz: each has a right choice among its own. */
export const whyNotQuiz = (questions: readonly Question[]): Refusal | undefined =>
	questions.every(({ choices, right }) => right < choices.length && new Set(choices).size === choices.length)
		? undefined
		: { code: 'study.quiz-without-answer' };

/** Why the answers are not taken: there is no quiz, or another number of answers. */
export function whyNotAnswer(questions: readonly Question[], answers: readonly number[]): Refusal | undefined {
	if (questions.length === 0) return { code: 'study.quiz-missing' };
	return answers.length === questions.length && answers.every((one, nth) => one < questions[nth]!.choices.length)
		? undefined
		: { code: 'study.quiz-not-all-answered', facts: { count: questions.length } };
}

export const rightOf = (questions: readonly Question[], answers: readonly number[]): number =>
	questions.filter(({ right }, nth) => answers[nth] === right).length;
