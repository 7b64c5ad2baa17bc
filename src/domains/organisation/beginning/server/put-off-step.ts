import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { STEPS } from '../steps.ts';
import { whyNotCommune } from './commune-at-hand.ts';

/** Puts a first step off, or takes it up again. Whether it is done is read from the rows themselves. */
export const putOffStep = defineCommand({
	name: 'organisation.put-off-step',
	does: 'Puts a step of setting a commune up off until later, or takes it up again.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, step: v.picklist(STEPS, 'input.missing'), putOff: v.boolean() }),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { step, putOff }) {
		const refusal = await whyNotCommune(act);
		if (refusal) return refused(refusal);
		const { tx, caller, today, record } = act;
		const { communeId, unitId } = act.target;
		if (putOff)
			await tx
				.insertInto('firstStepPutOff')
				.values({ communeId, unitId, step, personId: caller.personId, putOffOn: today })
				.onConflict((of) => of.columns(['communeId', 'step']).doNothing())
				.execute();
		else await tx.deleteFrom('firstStepPutOff').where('communeId', '=', communeId).where('step', '=', step).execute();
		record(putOff ? 'organisation.step-put-off' : 'organisation.step-taken-up', { step });
		return done({ step });
	}
});
