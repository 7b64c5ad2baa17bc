import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { slugOf } from '#lib/vietnamese/slug.ts';
import { indicatorOf } from '#domains/outcomes/indicators/index.ts';
import { MODEL_FORMS, MODEL_KINDS, OWNER_KINDS, whyNotChange } from '../model.ts';
import { lockModel, noteEvent, unitOfModel } from './model-row.ts';

const MOST_STEPS = 12;

const entries = {
	form: v.optional(v.picklist(MODEL_FORMS), 'model'),
	kind: v.picklist(MODEL_KINDS),
	name: field.filled(200),
	owner: field.filled(200),
	ownerKind: v.picklist(OWNER_KINDS),
	mentor: v.optional(field.text(200), ''),
	problem: field.filled(4000),
	method: field.filled(8000),
	startedOn: field.day,
	/** Code of the indicator that it is meant to move. */
	indicator: v.optional(field.text(40), ''),
	/** What an adopter does, in order; `days` counts from the day on which they begin. */
	steps: v.optional(
		v.pipe(
			v.array(
				v.strictObject({ title: field.filled(500), product: field.filled(500), days: field.wholeNumber(0, 1500) })
			),
			v.maxLength(MOST_STEPS)
		),
		[]
	)
};

function whyNotDescribed(given: { startedOn: LocalDate; indicator: string }, today: LocalDate): Refusal | undefined {
	if (given.startedOn > today) return { code: 'emulation.day-in-future' };
	if (given.indicator && !indicatorOf(given.indicator)) return { code: 'emulation.indicator-unknown' };
	return undefined;
}

export const proposeModel = defineCommand({
	name: 'emulation.propose-model',
	does: 'Proposes a model or registers an initiative of a unit: what it answers, how, and the steps of whoever takes it over.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, ...entries }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { unitCode: _, steps, ...given }) {
		const { tx, target, caller, now, today, commandId, record } = act;
		const refusal = whyNotDescribed(given, today);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		const slug = await freeSlug(tx, target.communeId, given.name, id);
		await tx
			.insertInto('model')
			.values({
				...target,
				...given,
				id,
				slug,
				steps: JSON.stringify(steps),
				statedOn: today,
				createdBy: caller.personId,
				createdName: caller.name,
				createdAt: now
			})
			.execute();
		await noteEvent(act, id, { kind: 'proposed' });
		record('emulation.model-proposed', { modelId: id, name: given.name, kind: given.kind });
		return done({ id, slug });
	}
});

export const changeModel = defineCommand({
	name: 'emulation.change-model',
	does: 'Changes what stands in a proposed model; one that was checked is taken back first.',
	needs: 'grant',
	input: v.strictObject({ modelId: field.id, ...entries }),
	target: (tx, { modelId }) => unitOfModel(tx, modelId),
	async run(act, { modelId, steps, ...given }) {
		const { tx, target, today, record } = act;
		const refusal = whyNotChange(await lockModel(act, modelId)) ?? whyNotDescribed(given, today);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('model')
			.set({ ...given, steps: JSON.stringify(steps) })
			.where('communeId', '=', target.communeId)
			.where('id', '=', modelId)
			.execute();
		await noteEvent(act, modelId, { kind: 'changed' });
		record('emulation.model-changed', { modelId, name: given.name });
		return done({ id: modelId });
	}
});

/** The name as it can stand in an address; with the end of the id where another model has that name already. */
async function freeSlug(tx: Tx, communeId: number, name: string, id: string): Promise<string> {
	const base = slugOf(name) || 'model';
	const taken = await tx
		.selectFrom('model')
		.where('communeId', '=', communeId)
		.where('slug', '=', base)
		.select('id')
		.executeTakeFirst();
	return taken ? `${base}-${id.slice(-6)}` : base;
}
