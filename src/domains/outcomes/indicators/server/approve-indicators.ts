import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { indicatorCode, periodCode } from './fields.ts';
import { isLocked } from './period-lock.ts';

/** The commune takes over what its villages entered. What was sent back stays with the village. */
export const approveIndicators = defineCommand({
	name: 'outcomes.approve-indicators',
	does: 'Approves the figures that were entered for a period, of one indicator or of all.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, period: periodCode, indicator: v.optional(indicatorCode) }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { period, indicator }) {
		if (await isLocked(tx, target, period)) return refused({ code: 'outcomes.period-locked' });
		const approved = await tx
			.updateTable('indicatorValue')
			.set({ state: 'approved', approvedName: caller.name, approvedAt: now })
			.where('communeId', '=', target.communeId)
			.where('period', '=', period)
			.where('state', '=', 'entered')
			.$if(indicator !== undefined, (query) => query.where('indicator', '=', indicator as string))
			.returning('id')
			.execute();
		if (approved.length === 0) return refused({ code: 'outcomes.nothing-to-approve' });
		record('outcomes.indicators-approved', { period, indicator: indicator ?? null, count: approved.length });
		return done({ approved: approved.length });
	}
});
