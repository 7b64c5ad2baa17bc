import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { unitOfEvaluation } from '../../year/server/marks.ts';
import { FIXES, whyNotEarlier, whyNotSend } from '../review.ts';
import { tellThoseWhoTakePart } from './tell.ts';
import { lockSubject, whyNotTheirs } from './subject-row.ts';

const text = v.optional(field.text(8000), '');

const readDraft = ({ tx, target: { communeId } }: Act, evaluationId: string) =>
	tx
		.selectFrom('selfReview')
		.where('communeId', '=', communeId)
		.where('evaluationId', '=', evaluationId)
		.select(['state', 'strengths', 'limits', 'remedies'])
		.executeTakeFirst();

const setState = ({ tx, target: { communeId } }: Act, evaluationId: string, sentOn: string | null) =>
	tx
		.updateTable('selfReview')
		.set({ state: sentOn ? 'sent' : 'draft', sentOn, isOpen: true })
		.where('communeId', '=', communeId)
		.where('evaluationId', '=', evaluationId)
		.execute();

export const writeReview = defineCommand({
	name: 'evaluation.write-review',
	does: 'Writes the draft of one’s own yearly review, or the cell’s: strengths, limits, remedies, and how far earlier limits are fixed.',
	needs: 'grant',
	input: v.strictObject({
		evaluationId: field.id,
		strengths: text,
		limits: text,
		remedies: text,
		/** Limits found earlier; percent only where something is being fixed. */
		earlier: v.optional(
			v.pipe(
				v.array(
					v.strictObject({ text: field.filled(500), result: v.picklist(FIXES), percent: field.wholeNumber(0, 100) })
				),
				v.maxLength(20)
			),
			[]
		)
	}),
	target: (tx, { evaluationId }) => unitOfEvaluation(tx, evaluationId),
	async run(act, { evaluationId, earlier, ...texts }) {
		const { tx, target, caller, now, record } = act;
		const subject = await lockSubject(act, evaluationId);
		const refusal = (await whyNotTheirs(act, subject)) ?? whyNotEarlier(earlier);
		if (refusal) return refused(refusal);
		if ((await readDraft(act, evaluationId))?.state === 'sent')
			return refused({ code: 'evaluation.review-sent-already' });
		const written = {
			...texts,
			earlier: JSON.stringify(earlier),
			limitsTotal: earlier.length,
			limitsFixed: earlier.filter(({ result }) => result === 'fixed').length,
			byName: caller.name,
			at: now
		};
		await tx
			.insertInto('selfReview')
			.values({
				...target,
				...written,
				evaluationId,
				personId: subject.personId,
				isLeader: subject.subject === 'leader'
			})
			.onConflict((conflict) => conflict.columns(['communeId', 'evaluationId']).doUpdateSet(written))
			.execute();
		record('evaluation.review-written', { evaluationId, earlier: earlier.length });
		return done({ id: evaluationId });
	}
});

export const sendReview = defineCommand({
	name: 'evaluation.send-review',
	does: 'Sends a finished draft of a review to those who take part; it is locked until it is taken back.',
	needs: 'grant',
	input: v.strictObject({ evaluationId: field.id }),
	target: (tx, { evaluationId }) => unitOfEvaluation(tx, evaluationId),
	async run(act, { evaluationId }) {
		const subject = await lockSubject(act, evaluationId);
		const notTheirs = await whyNotTheirs(act, subject);
		if (notTheirs) return refused(notTheirs);
		const draft = await readDraft(act, evaluationId);
		if (!draft) return refused({ code: 'evaluation.review-unfinished' });
		const open = await act.tx
			.selectFrom('reviewPoint')
			.where('communeId', '=', act.target.communeId)
			.where('evaluationId', '=', evaluationId)
			.where('answer', '=', '')
			.where('withdrawnWhy', '=', '')
			.select('id')
			.execute();
		const state = draft.state as 'draft' | 'sent';
		const refusal = whyNotSend({ ...draft, state, unanswered: open.length });
		if (refusal) return refused(refusal);
		await setState(act, evaluationId, act.today);
		await tellThoseWhoTakePart(act, subject, act.today);
		act.record('evaluation.review-sent', { evaluationId });
		return done({ id: evaluationId });
	}
});

export const takeBackReview = defineCommand({
	name: 'evaluation.take-back-review',
	does: 'Takes a sent draft back to change it, while it was not reviewed; its days begin anew.',
	needs: 'grant',
	input: v.strictObject({ evaluationId: field.id }),
	target: (tx, { evaluationId }) => unitOfEvaluation(tx, evaluationId),
	async run(act, { evaluationId }) {
		const subject = await lockSubject(act, evaluationId);
		const notTheirs = await whyNotTheirs(act, subject);
		if (notTheirs) return refused(notTheirs);
		if ((await readDraft(act, evaluationId))?.state !== 'sent') return refused({ code: 'evaluation.review-not-sent' });
		const turn = await act.tx
			.selectFrom('reviewTurn')
			.where('communeId', '=', act.target.communeId)
			.where('evaluationId', '=', evaluationId)
			.where('undoneWhy', '=', '')
			.select('id')
			.executeTakeFirst();
		if (turn) return refused({ code: 'evaluation.review-done' });
		await setState(act, evaluationId, null);
		act.record('evaluation.review-taken-back', { evaluationId });
		return done({ id: evaluationId });
	}
});
