import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { noteTaskEvent } from '../../server/note-task-event.ts';
import { readTask } from '../../server/task-facts.ts';
import { whyNotCheck } from '../checking.ts';
import { closedBy } from './closed-by.ts';

/** Receives the product of a closed task, or sends it back with what is missing: then the task is open again. */
export const checkTask = defineCommand({
	name: 'direction.check-task',
	does: 'Receives and checks the product of a closed task, or sends it back with a reason; not by whoever handed it in.',
	needs: 'grant',
	input: v.strictObject({ taskId: field.id, accepted: v.boolean(), note: v.optional(field.text(500), '') }),
	target: (tx, input) => unitOfRow(tx, 'task', input.taskId),
	async run(act, { taskId, accepted, note }) {
		const { tx, target, caller, now, record } = act;
		const task = await readTask(tx, target, taskId);
		const closedByCaller = (await closedBy(tx, target.communeId, taskId)) === caller.personId;
		const refusal = whyNotCheck(task, { closedByCaller });
		if (refusal) return refused(refusal);
		if (!accepted && !note) return refused({ code: 'direction.reason-missing' });
		await tx
			.updateTable('task')
			.set(accepted ? { checkedAt: now, checkedByName: caller.name } : { state: 'open', doneOn: null, result: note })
			.where('communeId', '=', target.communeId)
			.where('id', '=', taskId)
			.execute();
		await noteTaskEvent(act, taskId, { kind: accepted ? 'checked' : 'reopened', reason: note });
		record(accepted ? 'direction.task-checked' : 'direction.task-sent-back', { taskId, note });
		return done({ id: taskId });
	}
});
