import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { whyNotGiveTask } from '../giving.ts';
import { whyNotReopen } from '../task.ts';
import { readTask } from './task-facts.ts';

/** Takes a task back that is no longer asked for; the reason stays with it. */
export const dropTask = defineCommand({
	name: 'direction.drop-task',
	does: 'Takes a task back that is no longer asked for; the reason stays with it.',
	needs: 'grant',
	input: v.strictObject({ taskId: field.id, reason: field.filled(500) }),
	target: (tx, input) => unitOfRow(tx, 'task', input.taskId),
	async run({ tx, target, today, record }, { taskId, reason }) {
		const task = await readTask(tx, target, taskId);
		if (task.state !== 'open') return refused({ code: 'direction.task-not-open' });
		await tx
			.updateTable('task')
			.set({ state: 'dropped', doneOn: today, result: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', taskId)
			.execute();
		record('direction.task-dropped', { taskId, reason });
		return done({ id: taskId });
	}
});

/** Opens an ended task again; its products stay. */
export const reopenTask = defineCommand({
	name: 'direction.reopen-task',
	does: 'Opens an ended task again; its products stay.',
	needs: 'grant',
	input: v.strictObject({ taskId: field.id, reason: field.filled(500) }),
	target: (tx, input) => unitOfRow(tx, 'task', input.taskId),
	async run({ tx, target, record }, { taskId, reason }) {
		const refusal = whyNotReopen(await readTask(tx, target, taskId));
		if (refusal) return refused(refusal);
		await tx
			.updateTable('task')
			.set({ state: 'open', doneOn: null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', taskId)
			.execute();
		record('direction.task-reopened', { taskId, reason });
		return done({ id: taskId });
	}
});

/** Corrects an open task: its words, its day or who owes it. */
export const changeTask = defineCommand({
	name: 'direction.change-task',
	does: 'Corrects an open task: its words, its day or who owes it.',
	needs: 'grant',
	input: v.strictObject({
		taskId: field.id,
		title: v.optional(field.filled(500)),
		product: v.optional(field.filled(500)),
		dueOn: v.optional(field.day),
		ownerId: v.optional(field.id)
	}),
	target: (tx, input) => unitOfRow(tx, 'task', input.taskId),
	async run({ tx, target, today, record }, { taskId, title, product, dueOn, ownerId }) {
		const task = await readTask(tx, target, taskId);
		if (task.state !== 'open') return refused({ code: 'direction.task-not-open' });
		const refusal = dueOn && dueOn !== task.dueOn ? whyNotGiveTask({ dueOn, today }) : undefined;
		if (refusal) return refused(refusal);
		const owner = ownerId
			? await tx
					.selectFrom('member')
					.where('communeId', '=', target.communeId)
					.where('unitId', '=', target.unitId)
					.where('id', '=', ownerId)
					.select(['id as ownerMemberId', 'personId as ownerPersonId', 'fullName as ownerName'])
					.executeTakeFirst()
			: undefined;
		if (ownerId && !owner) return refused({ code: 'direction.owner-not-in-unit' });

		const changes = {
			...(title ? { title, searchKey: searchKey(title) } : {}),
			...(product ? { product } : {}),
			...(dueOn ? { dueOn } : {}),
			...owner
		};
		if (Object.keys(changes).length === 0) return refused({ code: 'direction.nothing-to-change' });
		await tx.updateTable('task').set(changes).where('communeId', '=', target.communeId).where('id', '=', taskId).execute();
		record('direction.task-changed', { taskId, title, product, dueOn, ownerId });
		return done({ id: taskId });
	}
});
