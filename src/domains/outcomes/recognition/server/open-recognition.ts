import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId } from '#lib/rule-sets.ts';
import { KINDS, procedureOn } from '../procedure.ts';

/** Opens a round for a village or the commune, under the procedure in force today. */
export const openRecognition = defineCommand({
	name: 'outcomes.open-recognition',
	does: 'Opens a round of recognition of a village or the commune: rural standard, cultural titles, review of poverty.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		kind: v.picklist(KINDS),
		year: field.wholeNumber(2000, 2200),
		/** 0 for the round of the year; the month of a review in between. */
		month: v.optional(field.wholeNumber(0, 12), 0),
		/** Which line of income holds. */
		area: v.optional(v.picklist(['rural', 'urban']), 'rural')
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, today, record }, { kind, year, month, area }) {
		const procedure = procedureOn(kind, today);
		if (!procedure) return refused({ code: 'outcomes.no-procedure', facts: { on: today } });
		if (year > Number(today.slice(0, 4))) return refused({ code: 'outcomes.period-in-future' });
		const { about, cycle } = procedure.parameters;
		if (month > 0 && cycle === 'year') return refused({ code: 'outcomes.round-of-year-only' });
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'name'])
			.executeTakeFirstOrThrow();
		if (unit.kind !== about) return refused({ code: `outcomes.round-of-${about}`, facts: { name: unit.name } });
		const id = newId();
		const opened = await tx
			.insertInto('recognition')
			.values({
				...target,
				id,
				kind,
				year,
				month,
				area,
				ruleSetId: ruleSetId(procedure),
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!opened) return refused({ code: 'outcomes.round-open-already', facts: { name: unit.name, year } });
		record('outcomes.recognition-opened', { recognitionId: id, kind, year, month });
		return done({ id });
	}
});
