import * as v from 'valibot';
import { openWorkOf, unitOfStaff } from '#domains/organisation/cadres/server/index.ts';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { giveTask } from '../../server/give-task.ts';

export const takeOverWork = defineCommand({
	name: 'direction.take-over-work',
	does: 'Makes tasks of the work that stays open when somebody is assigned elsewhere, once both sides signed the handover list.',
	needs: 'grant',
	input: v.strictObject({ staffId: field.id, dueOn: field.day }),
	target: (tx, { staffId }) => unitOfStaff(tx, staffId),
	async run(act, { staffId, dueOn }) {
		const { tx, target, record } = act;
		const signed = await tx
			.selectFrom('cadreHandoverSignature')
			.where('communeId', '=', target.communeId)
			.where('staffId', '=', staffId)
			.select('side')
			.execute();
		if (signed.length < 2) return refused({ code: 'organisation.handover-not-signed' });
		const open = (await openWorkOf(tx, target.communeId, staffId)).filter(({ taskId }) => !taskId);
		if (open.length === 0) return refused({ code: 'organisation.no-open-work' });
		for (const { id, what } of open) {
			const given = await giveTask(act, { title: what, product: what, dueOn, owner: undefined });
			if (!given.ok) return given;
			await tx
				.updateTable('cadreOpenWork')
				.set({ taskId: given.value.id })
				.where('communeId', '=', target.communeId)
				.where('id', '=', id)
				.execute();
		}
		record('direction.work-taken-over', { staffId, tasks: open.length });
		return done({ tasks: open.length });
	}
});
