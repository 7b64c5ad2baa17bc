import * as v from 'valibot';
import { unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { openFiles } from '../../server/open-files.ts';

const order: Order = { columns: [['i.id', 'id']], descending: false };

/** The files that the caller may know; nobody else is told that there are any. */
export const inspectionList = defineList({
	address: 'inspections',
	does: 'Inspections and supervisions that the caller may know, by the cell that they are about; from and to bound the day on which work began.',
	parameters: ['unit', 'from', 'to', 'q'],
	order,
	item: v.strictObject({
		id: shape.id,
		unit: shape.code,
		inspectedBy: shape.text,
		kind: shape.text,
		year: shape.whole,
		subject: shape.text,
		subjectName: shape.text,
		content: shape.text,
		state: shape.text,
		startedOn: shape.orNull(shape.day),
		dueOn: shape.orNull(shape.day),
		concludedOn: shape.orNull(shape.day)
	}),
	async read({ tx }, { unit, from, to, q }, page) {
		await openFiles(tx);
		const files = tx
			.selectFrom('inspection as i')
			.innerJoin('unit as u', 'u.id', 'i.subjectUnitId')
			.select([
				'i.id',
				'u.code as unit',
				'i.body as inspectedBy',
				'i.kind',
				'i.year',
				'i.subject',
				'i.subjectName',
				'i.content',
				'i.state'
			])
			.select(['i.startedOn', 'i.dueOn', 'i.concludedOn'])
			.$if(unit !== undefined, (query) => query.where('i.subjectUnitId', 'in', unitsBelow(tx, unit!)))
			.$if(from !== undefined, (query) => query.where('i.startedOn', '>=', from!))
			.$if(to !== undefined, (query) => query.where('i.startedOn', '<=', to!))
			.$if(q !== undefined, (query) => query.where('i.subjectName', 'ilike', `%${q}%`));
		return pageOf(files, order, page, (row) => row);
	}
});
