import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotCommune } from './commune-at-hand.ts';

/** Notes that a commune compared rule sets with the official texts, or agreed to them as they are. */
export const lookOverRules = defineCommand({
	name: 'organisation.look-over-rules',
	does: 'Notes that a commune compared versions of rule sets with the official texts, with the paper they were compared with.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		ruleSetIds: v.pipe(v.array(field.filled(100)), v.minLength(1, 'organisation.no-rule-chosen'), v.maxLength(200)),
		note: v.optional(field.text(300), '')
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { ruleSetIds, note }) {
		const { tx, target, caller, today, record } = act;
		const refusal = await whyNotCommune(act);
		if (refusal) return refused(refusal);
		const ids = [...new Set(ruleSetIds)];
		const known = await tx.selectFrom('ruleSet').where('id', 'in', ids).select('id').execute();
		const unknown = ids.find((id) => !known.some((one) => one.id === id));
		if (unknown) return refused({ code: 'organisation.no-such-rule', facts: { id: unknown } });
		const { communeId, unitId } = target;
		await tx
			.insertInto('ruleSetLook')
			.values(
				ids.map((ruleSetId) => ({ communeId, unitId, ruleSetId, personId: caller.personId, lookedOn: today, note }))
			)
			.onConflict((of) =>
				of.columns(['communeId', 'ruleSetId']).doUpdateSet((eb) => ({
					personId: eb.ref('excluded.personId'),
					lookedOn: eb.ref('excluded.lookedOn'),
					note: eb.ref('excluded.note')
				}))
			)
			.execute();
		record('organisation.rules-looked-over', { ruleSetIds: ids, note });
		return done({ lookedAt: ids.length });
	}
});
