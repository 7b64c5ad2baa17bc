import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOrHeirByCode } from '#lib/commands/targets.ts';
import { refused } from '#lib/result.ts';
import { giveTask } from './give-task.ts';
import { readOwner } from './task-owner.ts';

/** Gives a unit, or one of its members, a task with a product and a day. */
export const createTask = defineCommand({
	name: 'direction.create-task',
	does: 'Gives a unit, or one of its members, a task with a product and a day.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		title: field.filled(500),
		product: field.filled(500),
		dueOn: field.day,
		ownerId: v.optional(field.id),
		responsibility: v.optional(field.text(500), ''),
		authority: v.optional(field.text(500), '')
	}),
	target: (tx, input) => unitOrHeirByCode(tx, input.unitCode),
	async run(act, { unitCode: _, ownerId, ...task }) {
		const { tx, target, record } = act;
		const owner = ownerId ? await readOwner(tx, target, ownerId) : undefined;
		if (ownerId && !owner) return refused({ code: 'direction.owner-not-in-unit' });
		const given = await giveTask(act, { ...task, owner });
		if (!given.ok) return given;
		record('direction.task-given', { taskId: given.value.id, title: task.title, dueOn: task.dueOn, ownerId });
		return given;
	}
});
