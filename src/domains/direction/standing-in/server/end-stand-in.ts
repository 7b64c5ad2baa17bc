import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { addDays } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';

/** Ends it with yesterday, before its day: whoever was away answers again. */
export const endStandIn = defineCommand({
	name: 'direction.end-stand-in',
	does: 'Ends before its day that somebody answers for another: yesterday was the last day.',
	needs: 'grant',
	input: v.strictObject({ standInId: field.id }),
	target: (tx, input) => unitOfRow(tx, 'standIn', input.standInId),
	async run({ tx, target, today, record }, { standInId }) {
		const yesterday = addDays(today, -1);
		const ended = await tx
			.updateTable('standIn')
			.set((eb) => ({ toOn: yesterday, fromOn: eb.fn<string>('least', ['fromOn', eb.val(yesterday)]) }))
			.where('communeId', '=', target.communeId)
			.where('id', '=', standInId)
			.where('toOn', '>=', today)
			.returning('id')
			.executeTakeFirst();
		if (!ended) return refused({ code: 'direction.stand-in-ended' });
		record('direction.stand-in-ended', { standInId });
		return done({ id: standInId });
	}
});
