import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { whyNotGiveTask } from '../giving.ts';

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
		ownerId: v.optional(field.id)
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, caller, today, record }, input) {
		const refusal = whyNotGiveTask({ dueOn: input.dueOn, today });
		if (refusal) return refused(refusal);
		const owner = input.ownerId
			? await tx
					.selectFrom('member')
					.where('communeId', '=', target.communeId)
					.where('unitId', '=', target.unitId)
					.where('id', '=', input.ownerId)
					.select(['id', 'personId', 'fullName'])
					.executeTakeFirst()
			: undefined;
		if (input.ownerId && !owner) return refused({ code: 'direction.owner-not-in-unit' });

		const id = newId();
		await tx
			.insertInto('task')
			.values({
				communeId: target.communeId,
				id,
				unitId: target.unitId,
				title: input.title,
				searchKey: searchKey(input.title),
				product: input.product,
				ownerMemberId: owner?.id,
				ownerPersonId: owner?.personId,
				ownerName: owner?.fullName ?? '',
				givenOn: today,
				dueOn: input.dueOn,
				createdBy: caller.personId
			})
			.execute();
		record('direction.task-given', { taskId: id, dueOn: input.dueOn, ownerId: owner?.id });
		return done({ id });
	}
});
