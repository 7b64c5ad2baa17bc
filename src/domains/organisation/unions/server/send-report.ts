import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { reportPeriod, whyNotReport } from '../union.ts';
import { readUnionTotals, type UnionFigures } from './totals.ts';
import { whyNoUnion } from './union-unit.ts';

export const sendUnionReport = defineCommand({
	name: 'organisation.send-union-report',
	does: 'Sends the report of a mass organisation, branch or team for a quarter or a year, with its figures of now.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		/** '2026-Q3' or '2026'. */
		period: v.pipe(
			field.filled(8),
			v.check((code) => reportPeriod(code) !== undefined, 'organisation.period-unfit')
		),
		achievements: field.filled(8000),
		limits: v.optional(field.text(8000), ''),
		direction: field.filled(8000)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, commandId, record }, input) {
		const { period: code, achievements, limits, direction } = input;
		const period = reportPeriod(code)!;
		const refusal = (await whyNoUnion(tx, target)) ?? whyNotReport(period, today);
		if (refusal) return refused(refusal);
		const totals = (await readUnionTotals(tx, target.communeId, period)).find(
			({ unitId }) => unitId === target.unitId
		)!;
		const { branches, people, activities, came, studies, visits, deeds, models } = totals;
		const figures: UnionFigures = { branches, people, activities, came, studies, visits, deeds, models };
		const earlier = await tx
			.selectFrom('organisationReport')
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.where('period', '=', code)
			.select((eb) => eb.fn.max('version').as('version'))
			.executeTakeFirst();
		const id = rowId(commandId);
		const version = (earlier?.version ?? 0) + 1;
		await tx
			.insertInto('organisationReport')
			.values({
				...target,
				...{ achievements, limits, direction },
				...{ id, period: code, version },
				figures: JSON.stringify(figures),
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('organisation.union-report-sent', { reportId: id, period: code, version });
		return done({ id, version });
	}
});
