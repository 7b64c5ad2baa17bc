import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { isLocked } from './period-lock.ts';

/** Sends a figure back to whoever entered it, approved or not, with what is to be looked at. */
export const returnIndicator = defineCommand({
	name: 'outcomes.return-indicator',
	does: 'Sends a figure back for correction with the reason; also takes an approval back while the period is open.',
	needs: 'grant',
	input: v.strictObject({ valueId: field.id, reason: field.filled(500) }),
	target: (tx, { valueId }) =>
		tx.selectFrom('indicatorValue').where('id', '=', valueId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, record }, { valueId, reason }) {
		const { communeId } = target;
		const value = await tx
			.selectFrom('indicatorValue')
			.where('communeId', '=', communeId)
			.where('id', '=', valueId)
			.select('period')
			.forUpdate()
			.executeTakeFirstOrThrow();
		if (await isLocked(tx, target, value.period)) return refused({ code: 'outcomes.period-locked' });
		await tx
			.updateTable('indicatorValue')
			.set({ state: 'returned', returnedWhy: reason, approvedName: null, approvedAt: null })
			.where('communeId', '=', communeId)
			.where('id', '=', valueId)
			.execute();
		record('outcomes.indicator-returned', { valueId, reason });
		return done({ id: valueId });
	}
});
