import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { criteriaById } from '../criteria.ts';

/** Which set of criteria the commune follows, and in which region or group it stands. */
export const chooseCriteria = defineCommand({
	name: 'outcomes.choose-criteria',
	does: 'Chooses the set of rural criteria that a commune follows and its region or group, with the paper that says so.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		ruleSetId: field.filled(60),
		place: v.optional(field.text(60), ''),
		paper: field.filled(300)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { ruleSetId, place, paper }) {
		const set = criteriaById(ruleSetId);
		if (!set) return refused({ code: 'outcomes.criteria-unknown' });
		if (place && !set.parameters.places.some(({ code }) => code === place))
			return refused({ code: 'outcomes.place-of-other-criteria' });
		const chosen = { ruleSetId, place, paper, byPerson: caller.personId, byName: caller.name, at: now };
		await tx
			.insertInto('indicatorFrame')
			.values({ ...target, ...chosen })
			.onConflict((conflict) => conflict.columns(['communeId', 'unitId']).doUpdateSet(chosen))
			.execute();
		record('outcomes.criteria-chosen', { ruleSetId, place, paper });
		return done({ ruleSetId });
	}
});
