import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { addDays } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { takeEvaluation, unitOfEvaluation } from './marks.ts';

/** A decision that proved wrong is opened again; it stays among the marks. */
export const reopenDecision = defineCommand({
	name: 'evaluation.reopen-decision',
	does: 'Takes a decision on a class back, with the reason; it stays on record beside what is decided next.',
	needs: 'grant',
	input: v.strictObject({ evaluationId: field.id, reason: field.filled(2000) }),
	target: (tx, { evaluationId }) => unitOfEvaluation(tx, evaluationId),
	async run(act, { evaluationId, reason }) {
		const { tx, target, caller, now, commandId, record } = act;
		const taken = await takeEvaluation(act, evaluationId);
		if (taken.step !== 'decided') return refused({ code: 'evaluation.not-decided' });
		await tx
			.insertInto('evaluationMark')
			.values({
				...target,
				id: rowId(commandId),
				evaluationId,
				personId: taken.personId,
				step: 'reopened',
				reason,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		await tx
			.updateTable('evaluation')
			.set({ step: 'office', finalClass: null, decidedOn: null, marks: taken.marks + 1 })
			.where('communeId', '=', target.communeId)
			.where('id', '=', evaluationId)
			.execute();
		record('evaluation.decision-reopened', { evaluationId });
		return done({ id: evaluationId });
	}
});

export const object = defineCommand({
	name: 'evaluation.object',
	does: 'Objects to the decision on one’s own class, within its days.',
	needs: 'grant',
	input: v.strictObject({ evaluationId: field.id, text: field.filled(4000) }),
	target: (tx, { evaluationId }) => unitOfEvaluation(tx, evaluationId),
	async run(act, { evaluationId, text }) {
		const { tx, target, caller, today, commandId, record } = act;
		const taken = await takeEvaluation(act, evaluationId);
		if (taken.personId !== caller.personId) return refused({ code: 'access.not-your-evaluation' });
		if (taken.step !== 'decided' || !taken.decidedOn) return refused({ code: 'evaluation.not-decided' });
		const { objectWithinDays, answerWithinDays } = taken.criteria.parameters;
		const until = addDays(taken.decidedOn, objectWithinDays);
		if (today > until) return refused({ code: 'evaluation.objection-late', facts: { until } });
		const id = rowId(commandId);
		await tx
			.insertInto('evaluationObjection')
			.values({
				...target,
				id,
				evaluationId,
				personId: taken.personId,
				text,
				madeOn: today,
				dueOn: addDays(today, answerWithinDays)
			})
			.execute();
		record('evaluation.objected', { evaluationId, objectionId: id });
		return done({ id });
	}
});

export const answerObjection = defineCommand({
	name: 'evaluation.answer-objection',
	does: 'Answers an objection to a decided class.',
	needs: 'grant',
	input: v.strictObject({ objectionId: field.id, answer: field.filled(4000) }),
	target: (tx, { objectionId }) =>
		tx
			.selectFrom('evaluationObjection')
			.where('id', '=', objectionId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target, caller, today, record }, { objectionId, answer }) {
		await tx
			.updateTable('evaluationObjection')
			.set({ answer, answeredBy: caller.name, answeredOn: today })
			.where('communeId', '=', target.communeId)
			.where('id', '=', objectionId)
			.execute();
		record('evaluation.objection-answered', { objectionId });
		return done({ id: objectionId });
	}
});
