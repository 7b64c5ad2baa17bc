import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { whyNotGiveTask } from '../giving.ts';
import { readOwner } from './task-owner.ts';
import { tellOwner } from './tell-owner.ts';

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
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { title, product, dueOn, ownerId, responsibility, authority }) {
		const { tx, target, caller, today, record } = act;
		const refusal = whyNotGiveTask({ dueOn, today });
		if (refusal) return refused(refusal);
		const owner = ownerId ? await readOwner(tx, target, ownerId) : undefined;
		if (ownerId && !owner) return refused({ code: 'direction.owner-not-in-unit' });

		const id = newId();
		await tx
			.insertInto('task')
			.values({
				communeId: target.communeId,
				id,
				unitId: target.unitId,
				title,
				searchKey: searchKey(title),
				product,
				responsibility,
				authority,
				...owner,
				givenOn: today,
				dueOn,
				createdBy: caller.personId
			})
			.execute();
		if (owner) await tellOwner(act, { id, title, dueOn, ownerPersonId: owner.ownerPersonId });
		record('direction.task-given', { taskId: id, title, dueOn, ownerId });
		return done({ id });
	}
});
