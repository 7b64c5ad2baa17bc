import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { FIGURE_KINDS, measureOf, MOST, whyNotCheckFigure } from '../figure.ts';
import { unitOfFigure, unitOfModel } from './model-row.ts';

/** What a model cost or brought in a year, with the receipt where there is one. */
export const recordFigure = defineCommand({
	name: 'emulation.record-figure',
	does: 'Records what a model cost or brought in a year, with its receipt; money is whole đồng.',
	needs: 'grant',
	input: v.strictObject({
		modelId: field.id,
		year: field.wholeNumber(2000, 2100),
		kind: v.picklist(FIGURE_KINDS),
		quantity: field.wholeNumber(0, MOST),
		/** 'kg', 'con'; money needs none. */
		measure: v.optional(field.text(30)),
		note: v.optional(field.text(500), ''),
		file: v.optional(keptContent)
	}),
	target: (tx, { modelId }) => unitOfModel(tx, modelId),
	async run(act, { modelId, year, kind, quantity, measure: given, note, file }) {
		const { tx, target, caller, today, now, commandId, record } = act;
		if (year > Number(today.slice(0, 4))) return refused({ code: 'emulation.year-ahead', facts: { year } });
		const measure = measureOf(kind, given);
		if (typeof measure !== 'string') return refused(measure);
		const id = rowId(commandId);
		const written = await tx
			.insertInto('modelFigure')
			.values({
				...target,
				id,
				modelId,
				year,
				kind,
				quantity,
				measure,
				note,
				fileId: file ? await nameFile(act, file) : null,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!written) return refused({ code: 'emulation.figure-there', facts: { year } });
		record('emulation.figure-recorded', { modelId, figureId: id, year, kind, ...(file ? { file: file.sha256 } : {}) });
		return done({ id });
	}
});

export const checkFigure = defineCommand({
	name: 'emulation.check-figure',
	does: 'Says that a figure of a model was held against its receipt; never by who wrote it down.',
	needs: 'grant',
	input: v.strictObject({ figureId: field.id, note: v.optional(field.text(500), '') }),
	target: (tx, { figureId }) => unitOfFigure(tx, figureId),
	async run({ tx, target, caller, now, record }, { figureId, note }) {
		const figure = await tx
			.selectFrom('modelFigure')
			.where('communeId', '=', target.communeId)
			.where('id', '=', figureId)
			.select(['byPerson', 'fileId', 'struckWhy', 'checkedAt'])
			.forUpdate()
			.executeTakeFirstOrThrow();
		const claim = {
			byPerson: figure.byPerson,
			hasFile: figure.fileId !== null,
			isStruck: figure.struckWhy !== '',
			isChecked: figure.checkedAt !== null
		};
		const refusal = whyNotCheckFigure(claim, caller.personId, note);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('modelFigure')
			.set({ checkedBy: caller.personId, checkedName: caller.name, checkedAt: now, checkedNote: note })
			.where('communeId', '=', target.communeId)
			.where('id', '=', figureId)
			.execute();
		record('emulation.figure-checked', { figureId });
		return done({ id: figureId });
	}
});

/** A figure that is wrong stays in sight with its reason and counts no more. */
export const strikeFigure = defineCommand({
	name: 'emulation.strike-figure',
	does: 'Takes a figure of a model out of the count, with the reason; another can stand in its place.',
	needs: 'grant',
	input: v.strictObject({ figureId: field.id, reason: field.filled(500) }),
	target: (tx, { figureId }) => unitOfFigure(tx, figureId),
	async run({ tx, target, record }, { figureId, reason }) {
		const struck = await tx
			.updateTable('modelFigure')
			.set({ struckWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', figureId)
			.where('struckWhy', '=', '')
			.returning('id')
			.executeTakeFirst();
		if (!struck) return refused({ code: 'emulation.figure-struck' });
		record('emulation.figure-struck', { figureId, reason });
		return done({ id: figureId });
	}
});
