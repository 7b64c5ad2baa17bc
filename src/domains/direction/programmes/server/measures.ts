import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { MEASURE_STATES, whyNotDue } from '../programme.ts';

const facts = {
	title: field.filled(500),
	goal: v.optional(field.text(500), ''),
	/** Who answers for it. */
	lead: v.optional(field.text(200), ''),
	/** Whole đồng; absent while nobody has set it aside, 0 where none is needed. */
	budget: v.optional(v.nullable(field.wholeNumber(0, 1_000_000_000_000)), null),
	budgetSource: v.optional(field.text(200), ''),
	people: v.optional(field.text(300), ''),
	dueOn: v.optional(field.day)
};

export const unitOfMeasure = (tx: Tx, id: string) =>
	tx.selectFrom('measure').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

const periodOf = ({ tx, target }: Act, programmeId: string) =>
	tx
		.selectFrom('programme')
		.where('communeId', '=', target.communeId)
		.where('id', '=', programmeId)
		.select('period')
		.executeTakeFirstOrThrow();

export const addMeasure = defineCommand({
	name: 'direction.add-measure',
	does: 'Adds a measure to a programme or plan, with the money, people and last day that it has been given.',
	needs: 'grant',
	input: v.strictObject({ programmeId: field.id, ...facts }),
	target: (tx, { programmeId }) =>
		tx.selectFrom('programme').where('id', '=', programmeId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run(act, { programmeId, dueOn, ...measure }) {
		const { tx, target, now, record } = act;
		const refusal = whyNotDue(dueOn, (await periodOf(act, programmeId)).period);
		if (refusal) return refused(refusal);
		const id = newId();
		await tx
			.insertInto('measure')
			.values({ ...target, id, programmeId, ...measure, dueOn: dueOn ?? null, at: now })
			.execute();
		record('direction.measure-added', { measureId: id, programmeId, title: measure.title });
		return done({ id });
	}
});

export const changeMeasure = defineCommand({
	name: 'direction.change-measure',
	does: 'Changes a measure: its words, who answers for it, and what it has been given to work with.',
	needs: 'grant',
	input: v.strictObject({ measureId: field.id, ...facts }),
	target: (tx, { measureId }) => unitOfMeasure(tx, measureId),
	async run(act, { measureId, dueOn, ...measure }) {
		const { tx, target, record } = act;
		const { programmeId } = await tx
			.selectFrom('measure')
			.where('communeId', '=', target.communeId)
			.where('id', '=', measureId)
			.select('programmeId')
			.executeTakeFirstOrThrow();
		const refusal = whyNotDue(dueOn, (await periodOf(act, programmeId)).period);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('measure')
			.set({ ...measure, dueOn: dueOn ?? null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', measureId)
			.execute();
		record('direction.measure-changed', { measureId, ...measure, dueOn: dueOn ?? null });
		return done({ id: measureId });
	}
});

/** Done or given up, with a word on it; or open again. */
export const settleMeasure = defineCommand({
	name: 'direction.settle-measure',
	does: 'Marks a measure as done or given up, or opens it again.',
	needs: 'grant',
	input: v.strictObject({
		measureId: field.id,
		state: v.picklist(MEASURE_STATES),
		why: v.optional(field.text(500), '')
	}),
	target: (tx, { measureId }) => unitOfMeasure(tx, measureId),
	async run({ tx, target, today, record }, { measureId, state, why }) {
		if (state === 'dropped' && !why) return refused({ code: 'direction.measure-dropped-why' });
		await tx
			.updateTable('measure')
			.set({ state, settledWhy: why, settledOn: state === 'open' ? null : today })
			.where('communeId', '=', target.communeId)
			.where('id', '=', measureId)
			.execute();
		record('direction.measure-settled', { measureId, state, why });
		return done({ id: measureId });
	}
});
