import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { whyNotGiveTask } from '../giving.ts';
import { changesOfTask } from '../task-history.ts';
import { noteTaskEvent } from './note-task-event.ts';
import { readTask } from './task-facts.ts';
import { readOwner } from './task-owner.ts';
import { tellOwner } from './tell-owner.ts';

const NOBODY = { ownerMemberId: null, ownerPersonId: null, ownerName: '' };

/** Corrects an open task: its words, its day or who owes it. What is left out stays as it is. */
export const changeTask = defineCommand({
	name: 'direction.change-task',
	does: 'Corrects an open task: its words, its day or who owes it. An ownerId of null gives it to the whole unit.',
	needs: 'grant',
	input: v.strictObject({
		taskId: field.id,
		title: v.optional(field.filled(500)),
		product: v.optional(field.filled(500)),
		dueOn: v.optional(field.day),
		ownerId: v.optional(v.nullable(field.id)),
		responsibility: v.optional(field.text(500)),
		authority: v.optional(field.text(500))
	}),
	target: (tx, input) => unitOfRow(tx, 'task', input.taskId),
	async run(act, { taskId, title, product, dueOn, ownerId, responsibility, authority }) {
		const { tx, target, today, record } = act;
		const task = await readTask(tx, target, taskId);
		if (task.state !== 'open') return refused({ code: 'direction.task-not-open' });
		const refusal = dueOn && dueOn !== task.dueOn ? whyNotGiveTask({ dueOn, today }) : undefined;
		if (refusal) return refused(refusal);
		const owner = ownerId ? await readOwner(tx, target, ownerId) : NOBODY;
		if (!owner) return refused({ code: 'direction.owner-not-in-unit' });

		const changes = {
			...(title !== undefined && title !== task.title && { title, searchKey: searchKey(title) }),
			...(product !== undefined && product !== task.product && { product }),
			...(responsibility !== undefined && responsibility !== task.responsibility && { responsibility }),
			...(authority !== undefined && authority !== task.authority && { authority }),
			...(dueOn !== undefined && dueOn !== task.dueOn && { dueOn }),
			...(ownerId !== undefined && owner.ownerPersonId !== task.ownerPersonId && owner)
		};
		if (Object.keys(changes).length === 0) return refused({ code: 'direction.nothing-to-change' });
		await tx
			.updateTable('task')
			.set({ ...changes, dueChangedAt: act.now })
			.where('communeId', '=', target.communeId)
			.where('id', '=', taskId)
			.execute();
		await noteTaskEvent(act, taskId, { kind: 'changed', changes: changesOfTask(task, changes) });
		const { ownerPersonId } = owner;
		if (ownerPersonId && ownerPersonId !== task.ownerPersonId)
			await tellOwner(act, { id: taskId, title: title ?? task.title, dueOn: dueOn ?? task.dueOn, ownerPersonId });
		record('direction.task-changed', { taskId, title, product, dueOn, ownerId });
		return done({ id: taskId });
	}
});
