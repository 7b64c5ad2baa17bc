import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { noteTaskEvent } from './note-task-event.ts';
import { readTask } from './task-facts.ts';

/** Takes a task back that is no longer asked for; the reason stays with it. */
export const dropTask = defineCommand({
	name: 'direction.drop-task',
	does: 'Takes a task back that is no longer asked for; the reason stays with it.',
	needs: 'grant',
	input: v.strictObject({ taskId: field.id, reason: field.filled(500) }),
	target: (tx, input) => unitOfRow(tx, 'task', input.taskId),
	async run(act, { taskId, reason }) {
		const { tx, target, today, record } = act;
		const task = await readTask(tx, target, taskId);
		if (task.state !== 'open') return refused({ code: 'direction.task-not-open' });
		await tx
			.updateTable('task')
			.set({ state: 'dropped', doneOn: today, result: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', taskId)
			.execute();
		await noteTaskEvent(act, taskId, { kind: 'dropped', reason });
		record('direction.task-dropped', { taskId, reason });
		return done({ id: taskId });
	}
});
