import { sql } from 'kysely';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import { finds, foldedSql, ofCommune, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList, defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import type { Step } from '../model.ts';

const Model = v.strictObject({
	id: shape.id,
	unit: shape.code,
	slug: shape.code,
	form: shape.code,
	kind: shape.code,
	name: shape.text,
	state: shape.code,
	startedOn: shape.day,
	statedOn: shape.day,
	decision: shape.text,
	consentedOn: shape.orNull(shape.day)
});

const order: Order = { columns: [['model.id', 'id']], descending: true };

const models = (tx: Tx) =>
	tx
		.selectFrom('model')
		.innerJoin('unit', 'unit.id', 'model.unitId')
		.select(['model.id', 'unit.code as unit', 'model.slug', 'model.form', 'model.kind', 'model.name', 'model.state'])
		.select(['model.startedOn', 'model.statedOn', 'model.decision', 'model.consentedOn']);

export const modelList = defineList({
	address: 'models',
	does: 'Models and initiatives with how far each has come on the way to being recognised.',
	parameters: ['unit', 'q'],
	order,
	item: Model,
	read({ tx }, { unit, q }, page) {
		const narrowed = models(tx)
			.$if(unit !== undefined, (query) => query.where('model.unitId', 'in', unitsBelow(tx, unit as string)))
			.$if(q !== undefined, (query) => query.where(finds(foldedSql(sql`model.name`), q as string)));
		return pageOf(narrowed, order, page, (row) => row);
	}
});

export const modelById = defineOne({
	address: 'models/{id}',
	does: 'A model with the steps that an adopter carries out, and its figures; money in whole đồng.',
	parameters: [],
	item: v.strictObject({
		...Model.entries,
		problem: shape.text,
		method: shape.text,
		steps: v.array(v.strictObject({ title: shape.text, product: shape.text, days: shape.whole })),
		figures: v.array(
			v.strictObject({
				year: shape.whole,
				kind: shape.code,
				quantity: shape.whole,
				measure: shape.text,
				isChecked: v.boolean()
			})
		)
	}),
	async read({ tx, caller: { communeId } }, id) {
		const model = await models(tx)
			.where('model.communeId', '=', ofCommune(communeId))
			.where('model.id', '=', id)
			.select(['model.problem', 'model.method', 'model.steps'])
			.executeTakeFirst();
		if (!model) return undefined;
		const figures = await tx
			.selectFrom('modelFigure')
			.where('communeId', '=', communeId)
			.where('modelId', '=', id)
			.where('struckWhy', '=', '')
			.orderBy('year')
			.orderBy('kind')
			.orderBy('measure')
			.select(['year', 'kind', 'quantity', 'measure', 'checkedAt'])
			.execute();
		return {
			...model,
			steps: model.steps as Step[],
			figures: figures.map(({ checkedAt, ...figure }) => ({ ...figure, isChecked: checkedAt !== null }))
		};
	}
});
