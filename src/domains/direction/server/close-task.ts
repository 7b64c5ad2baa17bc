import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { keepContent, nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { closeTaskEntries } from '../commands.ts';
import { readAbsentFor } from '../standing-in/server/absent-for.ts';
import { whyNotClose, whyNotDoneAt } from '../task.ts';
import { noteTaskEvent } from './note-task-event.ts';
import { mayGive, readTask } from './task-facts.ts';

/** Closes a task with the product that proves it: words, files or both. */
export const closeTask = defineCommand({
	name: 'direction.close-task',
	does: 'Closes a task with the product that proves it: words, files or both.',
	needs: 'grant',
	input: v.strictObject(closeTaskEntries),
	target: (tx, input) => unitOfRow(tx, 'task', input.taskId),
	async run(act, { taskId, text, files: given, photo, at: doneAt }) {
		const { tx, target, caller, today, now, record } = act;
		const at = doneAt ?? now.toISOString();
		const task = await readTask(tx, target, taskId);
		const refusal =
			whyNotClose(task, {
				personId: caller.personId,
				standsInFor: await readAbsentFor(tx, caller, today),
				mayGive: await mayGive(tx, target, today)
			}) ?? whyNotDoneAt(task, at, now.toISOString());
		if (refusal) return refused(refusal);
		const pictured = photo && (await keepContent(photo.name, Buffer.from(photo.base64, 'base64')));
		if (pictured && !pictured.ok) return pictured;
		const files = pictured ? [...given, pictured.value] : given;
		if (!text && files.length === 0)
			return refused({ code: 'direction.product-missing', facts: { product: task.product } });

		const product = {
			communeId: target.communeId,
			unitId: target.unitId,
			taskId,
			byPerson: caller.personId,
			byName: caller.name,
			at
		};
		if (text)
			await tx
				.insertInto('taskProduct')
				.values({ ...product, id: newId(), text })
				.execute();
		for (const content of files)
			await tx
				.insertInto('taskProduct')
				.values({ ...product, id: newId(), fileId: await nameFile(act, content) })
				.execute();
		await tx
			.updateTable('task')
			.set({ state: 'done', doneOn: dayInVietNam(new Date(at)), result: text.slice(0, 500) })
			.where('communeId', '=', target.communeId)
			.where('id', '=', taskId)
			.execute();
		await noteTaskEvent(act, taskId, { kind: 'closed' });
		record('direction.task-closed', { taskId, files: files.map((file) => file.sha256) });
		return done({ id: taskId });
	}
});
