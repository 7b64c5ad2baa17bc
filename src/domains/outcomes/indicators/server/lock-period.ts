import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { periodCode } from './fields.ts';
import { isLocked } from './period-lock.ts';

/** Once everything that was entered is approved, the period is closed and its figures become public. */
export const lockPeriod = defineCommand({
	name: 'outcomes.lock-period',
	does: 'Locks the figures of a period, which makes them public; everything entered must have been approved.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, period: periodCode }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { period }) {
		if (await isLocked(tx, target, period)) return refused({ code: 'outcomes.period-locked' });
		const { approved, waiting } = await tx
			.selectFrom('indicatorValue')
			.where('communeId', '=', target.communeId)
			.where('period', '=', period)
			.select((eb) => [
				eb.fn.countAll<number>().filterWhere('state', '=', 'approved').as('approved'),
				eb.fn.countAll<number>().filterWhere('state', '!=', 'approved').as('waiting')
			])
			.executeTakeFirstOrThrow();
		if (waiting > 0) return refused({ code: 'outcomes.figures-wait', facts: { waiting } });
		if (approved === 0) return refused({ code: 'outcomes.nothing-to-lock' });
		const locked = { lockedAt: now, byName: caller.name, reopenedWhy: '' };
		await tx
			.insertInto('indicatorPeriod')
			.values({ ...target, period, ...locked })
			.onConflict((conflict) => conflict.columns(['communeId', 'unitId', 'period']).doUpdateSet(locked))
			.execute();
		record('outcomes.period-locked', { period, figures: approved });
		return done({ locked: approved });
	}
});

/** A locked period is opened again with a reason, which stays in sight. */
export const reopenPeriod = defineCommand({
	name: 'outcomes.reopen-period',
	does: 'Opens a locked period again, with the reason; its figures are not public until it is locked anew.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, period: periodCode, reason: field.filled(500) }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, record }, { period, reason }) {
		if (!(await isLocked(tx, target, period))) return refused({ code: 'outcomes.period-not-locked' });
		await tx
			.updateTable('indicatorPeriod')
			.set({ lockedAt: null, byName: caller.name, reopenedWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('period', '=', period)
			.execute();
		record('outcomes.period-reopened', { period, reason });
		return done({ reopened: 1 });
	}
});
