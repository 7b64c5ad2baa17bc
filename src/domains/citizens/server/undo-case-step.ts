import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { lastStep } from '../cases/history.ts';
import { type Before, readCase, takeStep, unitOfCase } from './case-row.ts';

/** Takes the last step of a case back: everything stands as before it, and the history says so. */
export const undoCaseStep = defineCommand({
	name: 'citizens.undo-case-step',
	does: 'Takes the last step of a case back, with a reason; everything stands as before it.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id, eventId: field.id, reason: field.filled(1000) }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, eventId, reason }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const events = await tx
			.selectFrom('caseEvent')
			.where('communeId', '=', target.communeId)
			.where('caseId', '=', caseId)
			.select(['id', 'kind', 'undoes', 'before'])
			.orderBy('at')
			.orderBy('id')
			.execute();
		const last = lastStep(events);
		if (!last || last.id !== eventId) return refused({ code: 'citizens.step-not-last' });
		if (!last.before) return refused({ code: 'citizens.step-without-before' });
		const { columns, suspensions } = last.before as Before;
		await restoreSuspensions(act, caseId, suspensions);
		const step = await takeStep(act, before, {
			kind: 'undone',
			on: today,
			text: reason,
			changes: columns,
			undoes: eventId
		});
		if (!step.ok) return step;
		record('citizens.case-step-undone', { caseId, step: last.kind });
		return done({ id: caseId });
	}
});

async function restoreSuspensions({ tx, target }: Act, caseId: string, spans: Before['suspensions']): Promise<void> {
	const { communeId, unitId } = target;
	await tx.deleteFrom('caseSuspension').where('communeId', '=', communeId).where('caseId', '=', caseId).execute();
	if (spans.length > 0)
		await tx
			.insertInto('caseSuspension')
			.values(spans.map((span) => ({ ...span, communeId, unitId, caseId })))
			.execute();
}
