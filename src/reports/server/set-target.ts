import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { readPeriod } from '#lib/period.ts';
import { done, refused } from '#lib/result.ts';
import { hasFigure } from '../template.ts';
import { periodCode } from './fields.ts';

const MOST = 1_000_000_000_000;

/** What a figure is to reach in a year or a term, with the paper that says so. Reports hold it against what was counted. */
export const setTarget = defineCommand({
	name: 'reports.set-target',
	does: 'Sets what a figure is to reach in a year or a term, with the paper that says so; null takes it back.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		figure: field.filled(60),
		period: periodCode,
		/** A number, whole đồng, or basis points where the figure is a share. */
		amount: v.nullable(field.wholeNumber(0, MOST)),
		paper: v.optional(field.text(300), '')
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { figure, period, amount, paper }) {
		if (!hasFigure(figure)) return refused({ code: 'reports.figure-unknown' });
		if (!['year', 'term'].includes(readPeriod(period)!.kind))
			return refused({ code: 'reports.target-of-year-or-term' });
		if (amount !== null && !paper) return refused({ code: 'reports.target-needs-paper' });
		const key = { communeId: target.communeId, unitId: target.unitId, figure, period };
		if (amount === null)
			await tx
				.deleteFrom('reportTarget')
				.where((eb) => eb.and(key))
				.execute();
		else {
			const set = { amount, paper, byPerson: caller.personId, byName: caller.name, at: now };
			await tx
				.insertInto('reportTarget')
				.values({ ...key, ...set })
				.onConflict((conflict) => conflict.columns(['communeId', 'unitId', 'figure', 'period']).doUpdateSet(set))
				.execute();
		}
		record('reports.target-set', { figure, period, amount });
		return done({ figure, amount });
	}
});
