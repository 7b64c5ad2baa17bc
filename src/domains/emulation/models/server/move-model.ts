import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { MODEL_STATES, type ModelState, whyNotMove } from '../model.ts';
import { lockModel, noteEvent, unitOfModel } from './model-row.ts';

type Given = { modelId: string; to: ModelState; reason: string; decision: string };

/** @param isLeader whether it may enter and leave recognition */
async function move(act: Act, { modelId, to, reason, decision }: Given, isLeader: boolean): Promise<Result<object>> {
	const { tx, target, caller, today, record } = act;
	const model = await lockModel(act, modelId);
	if (!isLeader && model.state === 'recognised') return refused({ code: 'emulation.recognised-by-leaders' });
	const refusal = whyNotMove(model, { to, reason, decision, by: caller.personId });
	if (refusal) return refused(refusal);
	await tx
		.updateTable('model')
		.set({ state: to, statedOn: today, ...(decision && { decision }) })
		.where('communeId', '=', target.communeId)
		.where('id', '=', modelId)
		.execute();
	await noteEvent(act, modelId, { kind: to, reason: reason || decision });
	record('emulation.model-moved', { modelId, from: model.state, to, reason });
	return done({ id: modelId });
}

export const moveModel = defineCommand({
	name: 'emulation.move-model',
	does: 'Says that a proposed model was checked, ends one, or takes either back with a reason.',
	needs: 'grant',
	input: v.strictObject({
		modelId: field.id,
		to: v.picklist(['proposed', 'checked', 'ended']),
		reason: v.optional(field.text(1000), '')
	}),
	target: (tx, { modelId }) => unitOfModel(tx, modelId),
	run: (act, given) => move(act, { ...given, decision: '' }, false)
});

export const recogniseModel = defineCommand({
	name: 'emulation.recognise-model',
	does: 'Recognises a checked model by a decision, or takes the recognition back with a reason.',
	needs: 'grant',
	input: v.strictObject({
		modelId: field.id,
		to: v.optional(v.picklist(MODEL_STATES), 'recognised'),
		/** Number and day of the decision, as people cite it. */
		decision: v.optional(field.text(200), ''),
		reason: v.optional(field.text(1000), '')
	}),
	target: (tx, { modelId }) => unitOfModel(tx, modelId),
	run: (act, given) => move(act, given, true)
});
