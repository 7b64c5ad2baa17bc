import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { templateOf } from '../template.ts';
import { periodCode, reportName } from './fields.ts';

const MOST = 1_000_000_000_000;

/** A figure that nothing in the system counts yet. The report says who entered it, and when. */
export const enterFigure = defineCommand({
	name: 'reports.enter-figure',
	does: 'Enters a figure of a report by hand; the report says who entered it and when.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		report: reportName,
		period: periodCode,
		figure: field.filled(60),
		value: field.wholeNumber(0, MOST)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { report, period, figure, value }) {
		const lines = templateOf(report)!.sections.flatMap((section) => section.lines);
		const byHand = lines.filter((line) => line.kind === 'by-hand');
		if (!byHand.some((line) => line.figure === figure)) return refused({ code: 'reports.figure-not-by-hand' });
		const before = await tx
			.selectFrom('reportHandFigure')
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.where('report', '=', report)
			.where('period', '=', period)
			.select(['figure', 'value'])
			.execute();
		const standing = new Map([...before.map((one) => [one.figure, one.value] as const), [figure, value]]);
		for (const { figure: part, outOf } of byHand) {
			const [count, whole] = [standing.get(part), standing.get(outOf ?? '')];
			if ((part === figure || outOf === figure) && count !== undefined && whole !== undefined && count > whole)
				return refused({ code: 'reports.more-than-whole', facts: { count, whole } });
		}
		const entered = { value, byPerson: caller.personId, byName: caller.name, at: now };
		await tx
			.insertInto('reportHandFigure')
			.values({ ...target, report, period, figure, ...entered })
			.onConflict((conflict) =>
				conflict.columns(['communeId', 'unitId', 'report', 'period', 'figure']).doUpdateSet(entered)
			)
			.execute();
		record('reports.figure-entered', { report, period, figure, value });
		return done({ figure, value });
	}
});
