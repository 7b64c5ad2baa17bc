import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { unitOfEvaluation } from '../../year/server/marks.ts';
import { lockSubject, whyNotTheirs } from './subject-row.ts';

const unitOfPoint = (tx: Tx, id: string) =>
	tx.selectFrom('reviewPoint').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

export const suggestPoint = defineCommand({
	name: 'evaluation.suggest-point',
	does: 'Suggests from above what somebody, or a cell, is to speak about in the review; it is answered before the draft is sent.',
	needs: 'grant',
	input: v.strictObject({ evaluationId: field.id, text: field.filled(2000) }),
	target: (tx, { evaluationId }) => unitOfEvaluation(tx, evaluationId),
	async run(act, { evaluationId, text }) {
		const { tx, target, caller, now, commandId, record } = act;
		const { personId } = await lockSubject(act, evaluationId);
		if (personId === caller.personId) return refused({ code: 'evaluation.is-own' });
		const id = rowId(commandId);
		await tx
			.insertInto('reviewPoint')
			.values({ ...target, id, evaluationId, personId, text, byName: caller.name, at: now })
			.execute();
		record('evaluation.point-suggested', { evaluationId, pointId: id });
		return done({ id });
	}
});

export const withdrawPoint = defineCommand({
	name: 'evaluation.withdraw-point',
	does: 'Takes a suggested point of a review back, with the reason.',
	needs: 'grant',
	input: v.strictObject({ pointId: field.id, reason: field.filled(500) }),
	target: (tx, { pointId }) => unitOfPoint(tx, pointId),
	async run({ tx, target, record }, { pointId, reason }) {
		await tx
			.updateTable('reviewPoint')
			.set({ withdrawnWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', pointId)
			.execute();
		record('evaluation.point-withdrawn', { pointId, reason });
		return done({ id: pointId });
	}
});

export const answerPoint = defineCommand({
	name: 'evaluation.answer-point',
	does: 'Answers a point that was suggested from above for one’s own review, or the cell’s.',
	needs: 'grant',
	input: v.strictObject({ pointId: field.id, answer: field.filled(4000) }),
	target: (tx, { pointId }) => unitOfPoint(tx, pointId),
	async run(act, { pointId, answer }) {
		const { tx, target, today, record } = act;
		const point = await tx
			.selectFrom('reviewPoint')
			.where('communeId', '=', target.communeId)
			.where('id', '=', pointId)
			.select(['evaluationId', 'withdrawnWhy'])
			.executeTakeFirstOrThrow();
		const refusal = await whyNotTheirs(act, await lockSubject(act, point.evaluationId));
		if (refusal) return refused(refusal);
		if (point.withdrawnWhy) return refused({ code: 'evaluation.point-withdrawn' });
		await tx
			.updateTable('reviewPoint')
			.set({ answer, answeredOn: today })
			.where('communeId', '=', target.communeId)
			.where('id', '=', pointId)
			.execute();
		record('evaluation.point-answered', { pointId });
		return done({ id: pointId });
	}
});
