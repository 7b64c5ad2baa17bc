import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotReopen } from '../task.ts';
import { noteTaskEvent } from './note-task-event.ts';
import { readTask } from './task-facts.ts';

/** Opens an ended task again; its products stay, and the reason stands with it until it is closed anew. */
export const reopenTask = defineCommand({
	name: 'direction.reopen-task',
	does: 'Opens an ended task again; its products stay, and the reason stands with it until it is closed anew.',
	needs: 'grant',
	input: v.strictObject({ taskId: field.id, reason: field.filled(500) }),
	target: (tx, input) => unitOfRow(tx, 'task', input.taskId),
	async run(act, { taskId, reason }) {
		const { tx, target, record } = act;
		const refusal = whyNotReopen(await readTask(tx, target, taskId));
		if (refusal) return refused(refusal);
		await tx
			.updateTable('task')
			.set({ state: 'open', doneOn: null, result: reason, checkedAt: null, checkedByName: '' })
			.where('communeId', '=', target.communeId)
			.where('id', '=', taskId)
			.execute();
		await noteTaskEvent(act, taskId, { kind: 'reopened', reason });
		record('direction.task-reopened', { taskId, reason });
		return done({ id: taskId });
	}
});
