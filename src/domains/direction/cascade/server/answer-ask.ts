import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { readTask } from '../../server/task-facts.ts';
import { ANSWERS } from '../ask.ts';

/** What a unit says to what is asked of it: its plan, or why it cannot. Said again, it takes the place of what was said. */
export const answerAsk = defineCommand({
	name: 'direction.answer-ask',
	does: 'Answers what a document asks of a unit with its plan, or with the reason why it cannot; the task stays open until its product is there.',
	needs: 'grant',
	input: v.strictObject({
		taskId: field.id,
		kind: v.picklist(ANSWERS),
		text: field.filled(2000),
		planId: v.optional(field.id)
	}),
	target: (tx, input) =>
		tx.selectFrom('documentAsk').where('taskId', '=', input.taskId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, caller, now, record }, { taskId, kind, text, planId }) {
		const { state } = await readTask(tx, target, taskId);
		if (state !== 'open') return refused({ code: 'direction.task-not-open' });
		const plan = kind === 'plan' && planId ? await readPlan(planId) : undefined;
		if (kind === 'plan' && planId && !plan) return refused({ code: 'direction.plan-not-of-unit' });
		await tx
			.updateTable('documentAsk')
			.set({
				answerKind: kind,
				answer: text,
				planId: plan?.id ?? null,
				answeredAt: now,
				answeredByName: caller.name
			})
			.where('communeId', '=', target.communeId)
			.where('taskId', '=', taskId)
			.execute();
		record('direction.ask-answered', { taskId, kind, planId });
		return done({ id: taskId });

		/** A document that the unit itself drafted. */
		function readPlan(id: string) {
			return tx
				.selectFrom('document')
				.where('communeId', '=', target.communeId)
				.where('unitId', '=', target.unitId)
				.where('direction', '=', 'out')
				.where('id', '=', id)
				.select('id')
				.executeTakeFirst();
		}
	}
});
