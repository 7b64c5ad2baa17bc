import * as v from 'valibot';
import { unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';

const order: Order = { columns: [['evaluation.id', 'id']], descending: false };

/** The evaluations in the caller's sight: their own, and those that their post opens. */
export const evaluationList = defineList({
	address: 'evaluations',
	does: 'Yearly evaluations in sight: the step reached, the class decided and the day; from and to bound that day.',
	parameters: ['unit', 'from', 'to', 'q'],
	order,
	item: v.strictObject({
		id: shape.id,
		unit: shape.code,
		year: shape.whole,
		subject: shape.text,
		name: shape.text,
		memberId: shape.orNull(shape.id),
		step: shape.text,
		class: shape.orNull(shape.text),
		decidedOn: shape.orNull(shape.day)
	}),
	read({ tx }, { unit, from, to, q }, page) {
		const evaluations = tx
			.selectFrom('evaluation')
			.innerJoin('unit', 'unit.id', 'evaluation.unitId')
			.select([
				'evaluation.id',
				'unit.code as unit',
				'evaluation.year',
				'evaluation.subject',
				'evaluation.name',
				'evaluation.memberId',
				'evaluation.step',
				'evaluation.finalClass as class',
				'evaluation.decidedOn'
			])
			.$if(unit !== undefined, (query) => query.where('evaluation.unitId', 'in', unitsBelow(tx, unit!)))
			.$if(from !== undefined, (query) => query.where('evaluation.decidedOn', '>=', from!))
			.$if(to !== undefined, (query) => query.where('evaluation.decidedOn', '<=', to!))
			.$if(q !== undefined, (query) => query.where('evaluation.name', 'ilike', `%${q}%`));
		return pageOf(evaluations, order, page, (row) => row);
	}
});
