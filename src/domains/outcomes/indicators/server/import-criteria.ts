import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { criteriaById } from '../criteria.ts';
import { codeOfOwn, readOwnTable } from '../own-criteria.ts';

/** The indicators of a set whose list nobody could read, from the paper that the office holds: all of them or none. */
export const importCriteria = defineCommand({
	name: 'outcomes.import-criteria',
	does: 'Enters the list of indicators of a set of criteria that has none, from a table with its paper; a refusal names line and column.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		ruleSetId: field.filled(60),
		paper: field.filled(300),
		/** One line an indicator: number; name; measure; what is asked; threshold; who keeps it. */
		table: field.filled(60_000)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { ruleSetId, paper, table }) {
		const set = criteriaById(ruleSetId);
		if (!set) return refused({ code: 'outcomes.criteria-unknown' });
		if (set.parameters.criteria.some(({ indicators }) => indicators.length > 0))
			return refused({ code: 'outcomes.own-criteria-closed' });
		const read = readOwnTable(table, set);
		if (!read.ok) return read;
		const codes = read.value.map(({ number }) => codeOfOwn(set, number));
		const kept = await tx
			.selectFrom('indicatorValue')
			.where('communeId', '=', target.communeId)
			.where('ruleSetId', '=', ruleSetId)
			.where('indicator', 'not in', codes)
			.select('indicator')
			.orderBy('indicator')
			.executeTakeFirst();
		if (kept) {
			const number = kept.indicator.split('.').slice(1).join('.');
			return refused({ code: 'outcomes.own-criteria-in-use', facts: { number } });
		}
		const id = newId();
		await tx
			.insertInto('ownCriteria')
			.values({
				...target,
				id,
				ruleSetId,
				paper,
				indicators: JSON.stringify(read.value),
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('outcomes.criteria-imported', { ruleSetId, paper, indicators: codes.length });
		return done({ indicators: codes.length });
	}
});
