import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { vietNamMoment } from '#lib/reads/moments.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { finds, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList, defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { type TaskState, taskStanding } from '../task.ts';

const Task = v.strictObject({
	id: shape.id,
	unit: shape.code,
	title: shape.text,
	product: shape.text,
	ownerId: shape.orNull(shape.id),
	ownerName: shape.text,
	givenOn: shape.day,
	dueOn: shape.day,
	state: shape.code,
	standing: shape.code,
	doneOn: shape.orNull(shape.day),
	result: shape.text,
	carriedOver: shape.whole,
	sourceKind: shape.orNull(shape.code),
	sourceId: shape.orNull(shape.id)
});

const order: Order = {
	columns: [
		['task.givenOn', 'day'],
		['task.id', 'id']
	],
	descending: true
};

const tasks = (tx: Tx) =>
	tx
		.selectFrom('task')
		.innerJoin('unit', 'unit.id', 'task.unitId')
		.select([
			'task.id',
			'unit.code as unit',
			'task.title',
			'task.product',
			'task.ownerMemberId as ownerId',
			'task.ownerName',
			'task.givenOn',
			'task.dueOn',
			'task.state',
			'task.doneOn',
			'task.checkedAt',
			'task.result',
			'task.carriedOver',
			'task.sourceKind',
			'task.sourceId'
		]);

type Row = Awaited<ReturnType<ReturnType<typeof tasks>['execute']>>[number];

/** A task as it stood at the end of a day: what was closed later was open then. */
function taskOn(
	{ id, unit, title, product, ownerId, ownerName, givenOn, dueOn, ...row }: Row,
	day: LocalDate
): v.InferOutput<typeof Task> {
	const wasOpen = row.doneOn === null || row.doneOn > day;
	const state = wasOpen ? 'open' : (row.state as TaskState);
	const doneOn = wasOpen ? null : row.doneOn;
	const isChecked = row.checkedAt !== null && dayInVietNam(new Date(row.checkedAt)) <= day;
	const checkedAt = isChecked ? row.checkedAt : null;
	return {
		id,
		unit,
		title,
		product,
		ownerId,
		ownerName,
		givenOn,
		dueOn,
		state,
		standing: taskStanding({ state, dueOn, doneOn, checkedAt }, day),
		doneOn,
		result: wasOpen ? '' : row.result,
		carriedOver: row.carriedOver,
		sourceKind: row.sourceKind,
		sourceId: row.sourceId
	};
}

export const taskList = defineList({
	address: 'tasks',
	does: 'Tasks, the one given last first; from and to bound the day on which they are due.',
	parameters: ['unit', 'from', 'to', 'on', 'q'],
	order,
	item: Task,
	read({ tx, today }, { unit, from, to, on, q }, page) {
		const narrowed = tasks(tx)
			.$if(unit !== undefined, (query) => query.where('task.unitId', 'in', unitsBelow(tx, unit as string, on)))
			.$if(from !== undefined, (query) => query.where('task.dueOn', '>=', from as LocalDate))
			.$if(to !== undefined, (query) => query.where('task.dueOn', '<=', to as LocalDate))
			.$if(on !== undefined, (query) => query.where('task.givenOn', '<=', on as LocalDate))
			.$if(q !== undefined, (query) => query.where(finds(sql`task.search_key`, q as string)));
		return pageOf(narrowed, order, page, (row) => taskOn(row, on ?? today));
	}
});

const TaskInFull = v.strictObject({
	...Task.entries,
	products: v.array(
		v.strictObject({
			id: shape.id,
			text: shape.text,
			fileId: shape.orNull(shape.id),
			fileName: shape.orNull(shape.text),
			byName: shape.text,
			at: shape.moment
		})
	)
});

export const taskById = defineOne({
	address: 'tasks/{id}',
	does: 'One task with the products that prove it.',
	parameters: [],
	item: TaskInFull,
	async read({ tx, today }, id) {
		const row = await tasks(tx)
			.where('task.id', '=', id)
			.select((eb) =>
				jsonArrayFrom(
					eb
						.selectFrom('taskProduct')
						.leftJoin('file', (join) =>
							join.onRef('file.communeId', '=', 'taskProduct.communeId').onRef('file.id', '=', 'taskProduct.fileId')
						)
						.whereRef('taskProduct.communeId', '=', 'task.communeId')
						.whereRef('taskProduct.taskId', '=', 'task.id')
						.orderBy('taskProduct.at')
						.orderBy('taskProduct.id')
						.select([
							'taskProduct.id',
							'taskProduct.text',
							'taskProduct.fileId',
							'file.name as fileName',
							'taskProduct.byName',
							'taskProduct.at'
						])
				).as('products')
			)
			.executeTakeFirst();
		if (!row) return undefined;
		const products = nestedRows(row.products).map((product) => ({ ...product, at: vietNamMoment(product.at) }));
		return { ...taskOn(row, today), products };
	}
});
