import * as v from 'valibot';
import { giveTask } from '#domains/direction/server/index.ts';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { readFile, unitOfFile } from './file-row.ts';

export const giveRemedy = defineCommand({
	name: 'inspection.give-remedy',
	does: 'Gives what was concluded to be put right as a task with a day; the task is seen by its unit, where it comes from is not.',
	needs: 'grant',
	input: v.strictObject({
		inspectionId: field.id,
		findingId: v.optional(field.id),
		title: field.filled(500),
		product: field.filled(500),
		dueOn: field.day
	}),
	async target(tx, { inspectionId }) {
		const known = await unitOfFile(tx, inspectionId);
		if (!known) return undefined;
		const { unitId } = await tx
			.selectFrom('inspection')
			.where('communeId', '=', known.communeId)
			.where('id', '=', inspectionId)
			.select('subjectUnitId as unitId')
			.executeTakeFirstOrThrow();
		return { communeId: known.communeId, unitId };
	},
	async run(act, { inspectionId, findingId, ...task }) {
		const { tx, target, caller } = act;
		const file = await readFile(tx, target, inspectionId, caller);
		if (!['concluded', 'follow-up'].includes(file.state)) return refused({ code: 'inspection.not-concluded' });
		const owner = file.subjectMemberId
			? {
					ownerMemberId: file.subjectMemberId,
					ownerPersonId: file.subjectPersonId!,
					ownerName: file.subjectName
				}
			: undefined;
		const given = await giveTask(act, { ...task, owner });
		if (!given.ok) return given;
		await tx
			.insertInto('inspectionRemedy')
			.values({ ...target, taskId: given.value.id, inspectionId, findingId: findingId ?? null })
			.execute();
		act.record('inspection.remedy-given', { inspectionId, taskId: given.value.id });
		return done(given.value);
	}
});
