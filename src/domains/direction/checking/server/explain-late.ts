import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { noteTaskEvent } from '../../server/note-task-event.ts';
import { mayGive, readTask } from '../../server/task-facts.ts';
import { readAbsentFor } from '../../standing-in/server/absent-for.ts';
import { isOwedBy } from '../../task.ts';
import { whyNotExplain } from '../checking.ts';

/** Says why a task is late and what is done about it. */
export const explainLate = defineCommand({
	name: 'direction.explain-late',
	does: 'Says why a task is late and how it is remedied; by its owner, who stands in, or who may give tasks there.',
	needs: 'grant',
	input: v.strictObject({ taskId: field.id, cause: field.filled(500), remedy: field.filled(500) }),
	target: (tx, input) => unitOfRow(tx, 'task', input.taskId),
	async run(act, { taskId, cause, remedy }) {
		const { tx, target, caller, now, today, record } = act;
		const task = await readTask(tx, target, taskId);
		const standsInFor = await readAbsentFor(tx, caller, today);
		if (!isOwedBy(task, { personId: caller.personId, standsInFor }) && !(await mayGive(tx, target, today)))
			return refused({ code: 'access.not-the-owner' });
		const refusal = whyNotExplain(task, today);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('task')
			.set({ lateCause: cause, lateRemedy: remedy, lateToldAt: now })
			.where('communeId', '=', target.communeId)
			.where('id', '=', taskId)
			.execute();
		await noteTaskEvent(act, taskId, { kind: 'explained', reason: `${cause} ${remedy}`.slice(0, 500) });
		record('direction.lateness-explained', { taskId });
		return done({ id: taskId });
	}
});
