import * as v from 'valibot';
import { createTask } from '#domains/direction/server/index.ts';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { addDays } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import {
	ADOPTION_STATES,
	type AdoptionState,
	type ModelState,
	type Step,
	whyNotAdopt,
	whyNotSettle
} from '../model.ts';
import { unitOfAdoption } from './model-row.ts';

/**
 * A unit takes a recognised model over: a task of the unit for each step that it carries out, given as any other task is.
 */
export const replicate = defineCommand({
	name: 'emulation.replicate',
	does: 'Takes a recognised model over in a unit or village: its steps become tasks of the unit with their products and days.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		modelId: field.id,
		/** The earlier adoption that it was learned from; the owner of the model where absent. */
		parentId: v.optional(field.id),
		/** The household or group within the unit; the unit as a whole where empty. */
		adopter: v.optional(field.text(200), ''),
		/** What is done otherwise here. */
		notes: v.optional(field.text(2000), ''),
		startsOn: field.day,
		/** Places of the steps that are carried out, from 1; `dueOn` where the day differs from the model's. */
		steps: v.pipe(
			v.array(v.strictObject({ nth: field.wholeNumber(1, 100), dueOn: v.optional(field.day) })),
			v.maxLength(20)
		)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { unitCode, modelId, parentId, adopter, notes, startsOn, steps }) {
		const { tx, target, caller, now, commandId, record } = act;
		const { communeId, unitId } = target;
		const model = await tx
			.selectFrom('model')
			.where('communeId', '=', communeId)
			.where('id', '=', modelId)
			.select(['unitId', 'state', 'steps', 'name'])
			.executeTakeFirst();
		if (!model) return refused({ code: 'emulation.model-not-here' });
		if (parentId && !(await readAdoption(tx, communeId, parentId, modelId)))
			return refused({ code: 'emulation.adoption-of-another-model' });
		const known = model.steps as Step[];
		const refusal = whyNotAdopt({
			state: model.state as ModelState,
			modelUnitId: model.unitId,
			unitId,
			adopter,
			steps: known.length,
			chosen: steps.map(({ nth }) => nth),
			isRunning: await isRunning(tx, { communeId, modelId, unitId, adopter })
		});
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		const written = await tx
			.insertInto('adoption')
			.values({
				...target,
				id,
				modelId,
				parentId: parentId ?? null,
				adopter,
				notes,
				startedOn: startsOn,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!written) return refused({ code: 'emulation.adopts-already' });
		for (const [index, { nth, dueOn }] of steps.entries()) {
			const { title, product, days } = known[nth - 1]!;
			const task = { unitCode, title, product, responsibility: '', authority: '' };
			const due = dueOn ?? addDays(startsOn, days);
			const given = await createTask.run(act, { ...task, dueOn: due });
			if (!given.ok) return given;
			await tx
				.insertInto('adoptionTask')
				.values({ ...target, adoptionId: id, taskId: given.value.id, position: index + 1 })
				.execute();
		}
		record('emulation.model-replicated', { modelId, adoptionId: id, unitCode, tasks: steps.length });
		return done({ id });
	}
});

const readAdoption = (tx: Tx, communeId: number, id: string, modelId: string) =>
	tx
		.selectFrom('adoption')
		.where('communeId', '=', communeId)
		.where('modelId', '=', modelId)
		.where('id', '=', id)
		.select('id')
		.executeTakeFirst();

type Adopter = { communeId: number; modelId: string; unitId: string; adopter: string };

/** Whether the same adopter is at the same model. */
const isRunning = async (tx: Tx, { communeId, modelId, unitId, adopter }: Adopter): Promise<boolean> =>
	(await tx
		.selectFrom('adoption')
		.where('communeId', '=', communeId)
		.where('modelId', '=', modelId)
		.where('unitId', '=', unitId)
		.where('adopter', '=', adopter)
		.where('state', '=', 'running')
		.select('id')
		.executeTakeFirst()) !== undefined;

export const settleAdoption = defineCommand({
	name: 'emulation.settle-adoption',
	does: 'Writes down whether a model that was taken over works there, or was stopped and why; or goes on with it.',
	needs: 'grant',
	input: v.strictObject({
		adoptionId: field.id,
		state: v.picklist(ADOPTION_STATES),
		result: v.optional(field.text(2000), '')
	}),
	target: (tx, { adoptionId }) => unitOfAdoption(tx, adoptionId),
	async run({ tx, target, today, record }, { adoptionId, state, result }) {
		const adoption = await tx
			.selectFrom('adoption')
			.where('communeId', '=', target.communeId)
			.where('id', '=', adoptionId)
			.select(['state', 'modelId', 'adopter'])
			.forUpdate()
			.executeTakeFirstOrThrow();
		const refusal = whyNotSettle(adoption.state as AdoptionState, state, result);
		if (refusal) return refused(refusal);
		if (state === 'running' && (await isRunning(tx, { ...target, ...adoption })))
			return refused({ code: 'emulation.adopts-already' });
		await tx
			.updateTable('adoption')
			.set({ state, result, settledOn: state === 'running' ? null : today })
			.where('communeId', '=', target.communeId)
			.where('id', '=', adoptionId)
			.execute();
		record('emulation.adoption-settled', { adoptionId, from: adoption.state, to: state });
		return done({ id: adoptionId });
	}
});
