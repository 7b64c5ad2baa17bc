import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { rightOf, whyNotAnswer } from '../session.ts';
import { takeSession } from './sessions.ts';

const kept = async ({ tx, target, caller }: Act, sessionId: string, given: object) => {
	await tx
		.insertInto('studyReading')
		.values({ ...target, sessionId, personId: caller.personId, ...given })
		.onConflict((conflict) => conflict.columns(['communeId', 'sessionId', 'personId']).doUpdateSet(given))
		.execute();
};

/** That the caller opened the papers; the first time counts. */
export const openPapers = defineCommand({
	name: 'study.open-papers',
	does: 'Notes that the caller opened the papers of a study session.',
	needs: 'grant',
	input: v.strictObject({ sessionId: field.id }),
	target: (tx, { sessionId }) => unitOfRow(tx, 'studySession', sessionId),
	async run(act, { sessionId }) {
		const { tx, target, caller, now, record } = act;
		const earlier = await tx
			.selectFrom('studyReading')
			.where('communeId', '=', target.communeId)
			.where('sessionId', '=', sessionId)
			.where('personId', '=', caller.personId)
			.select('readAt')
			.executeTakeFirst();
		if (!earlier?.readAt) await kept(act, sessionId, { readAt: now });
		record('study.papers-opened', { sessionId });
		return done({ id: sessionId });
	}
});

export const answerQuiz = defineCommand({
	name: 'study.answer-quiz',
	does: 'Answers the short quiz of a study session; it may be answered again.',
	needs: 'grant',
	input: v.strictObject({ sessionId: field.id, answers: v.pipe(v.array(field.wholeNumber(0, 3)), v.maxLength(10)) }),
	target: (tx, { sessionId }) => unitOfRow(tx, 'studySession', sessionId),
	async run(act, { sessionId, answers }) {
		const { questions } = await takeSession(act, sessionId);
		const refusal = whyNotAnswer(questions, answers);
		if (refusal) return refused(refusal);
		const rightCount = rightOf(questions, answers);
		await kept(act, sessionId, { answers, rightCount, answeredAt: act.now });
		act.record('study.quiz-answered', { sessionId });
		return done({ id: sessionId, right: rightCount, of: questions.length });
	}
});
