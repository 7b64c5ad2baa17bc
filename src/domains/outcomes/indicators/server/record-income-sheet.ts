import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { MOST } from '../figure.ts';
import { incomeOf, incomeRules, whyNotSheet } from '../income.ts';
import { writeFigures } from './write-figures.ts';

const million = field.wholeNumber(0, MOST);

/** Income of a village by source, and with it the figure of income a head. The same year again corrects it. */
export const recordIncomeSheet = defineCommand({
	name: 'outcomes.record-income-sheet',
	does: 'Records the income of a village in a year by source, in million đồng, and works out income a head from it.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		year: field.wholeNumber(2000, 2200),
		persons: field.wholeNumber(1, 1_000_000),
		lines: v.pipe(
			v.array(v.strictObject({ source: field.filled(30), takings: million, cost: v.optional(million, 0) })),
			v.minLength(1, 'input.missing'),
			v.maxLength(30)
		),
		/** Confirms a figure that differs much from the one before it. */
		reason: v.optional(field.text(500), '')
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { year, persons, lines, reason }) {
		const { tx, target, caller, now, record } = act;
		const rules = findRuleSet(incomeRules, `${year}-12-31`);
		if (!rules) return refused({ code: 'outcomes.no-procedure', facts: { on: `${year}-12-31` } });
		const refusal = whyNotSheet(lines, rules);
		if (refusal) return refused(refusal);
		const unit = await tx
			.selectFrom('unit')
			.leftJoin('village', (join) =>
				join.onRef('village.communeId', '=', 'unit.communeId').onRef('village.unitId', '=', 'unit.id')
			)
			.where('unit.id', '=', target.unitId)
			.select(['unit.kind', 'unit.name', 'village.households'])
			.executeTakeFirstOrThrow();
		if (unit.kind !== 'village') return refused({ code: 'outcomes.round-of-village', facts: { name: unit.name } });
		const numerator = incomeOf(lines);
		const written = await writeFigures(
			act,
			String(year),
			rules.parameters.indicators.map((indicator) => ({
				unitId: target.unitId,
				unitName: unit.name,
				households: unit.households,
				indicator,
				numerator,
				denominator: persons,
				evidence: rules.version ?? '',
				reason
			}))
		);
		if (!written.ok) return written;
		const kept = {
			persons,
			lines: JSON.stringify(lines),
			million: numerator,
			byPerson: caller.personId,
			byName: caller.name,
			at: now
		};
		await tx
			.insertInto('incomeSheet')
			.values({ ...target, ...kept, id: newId(), year })
			.onConflict((conflict) => conflict.columns(['communeId', 'unitId', 'year']).doUpdateSet(kept))
			.execute();
		record('outcomes.income-sheet-recorded', { year, persons, million: numerator });
		return done({ million: numerator });
	}
});
