import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { finds, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList, defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { type CaseFacts, clocksOf } from '../cases/case.ts';

/** Nothing of the person: names are read on the office's page alone, and that is noted. */
const Case = v.strictObject({
	id: shape.id,
	unit: shape.code,
	code: shape.text,
	kind: shape.code,
	topic: shape.code,
	place: shape.text,
	summary: shape.text,
	receivedOn: shape.day,
	acceptedOn: shape.orNull(shape.day),
	answeredOn: shape.orNull(shape.day),
	closedOn: shape.orNull(shape.day),
	closedAs: shape.orNull(shape.code),
	state: shape.code,
	ownerName: shape.text,
	dueStep: shape.orNull(shape.code),
	dueOn: shape.orNull(shape.day)
});

const order: Order = {
	columns: [
		['caseFile.receivedOn', 'day'],
		['caseFile.id', 'id']
	],
	descending: true
};

const cases = (tx: Tx) =>
	tx
		.selectFrom('caseFile')
		.innerJoin('unit', 'unit.id', 'caseFile.unitId')
		.select([
			'caseFile.id',
			'unit.code as unit',
			'caseFile.code',
			'caseFile.kind',
			'caseFile.topic',
			'caseFile.place',
			'caseFile.summary',
			'caseFile.receivedOn',
			'caseFile.acceptedOn',
			'caseFile.answeredOn',
			'caseFile.closedOn',
			'caseFile.closedAs',
			'caseFile.state',
			'caseFile.ownerName',
			'caseFile.dueStep',
			'caseFile.dueOn'
		]);

export const caseList = defineList({
	address: 'cases',
	does: 'Complaints, petitions and feedback, the one received last first; from and to bound the day of receipt.',
	parameters: ['unit', 'from', 'to', 'q'],
	order,
	item: Case,
	read({ tx }, { unit, from, to, q }, page) {
		const narrowed = cases(tx)
			.$if(unit !== undefined, (query) => query.where('caseFile.unitId', 'in', unitsBelow(tx, unit as string)))
			.$if(from !== undefined, (query) => query.where('caseFile.receivedOn', '>=', from as LocalDate))
			.$if(to !== undefined, (query) => query.where('caseFile.receivedOn', '<=', to as LocalDate))
			.$if(q !== undefined, (query) => query.where(finds(sql`case_file.search_key`, q as string)));
		return pageOf(narrowed, order, page, (row) => row);
	}
});

export const caseById = defineOne({
	address: 'cases/{id}',
	does: 'A case with its clocks and how each was counted.',
	parameters: [],
	item: v.strictObject({
		...Case.entries,
		clocks: v.array(v.strictObject({ step: shape.code, from: shape.day, dueOn: shape.day, why: v.array(shape.text) }))
	}),
	async read({ tx }, id) {
		const row = await cases(tx)
			.where('caseFile.id', '=', id)
			.select((eb) => [
				'caseFile.isRemote',
				'caseFile.isComplex',
				'caseFile.instance',
				'caseFile.extensions',
				jsonArrayFrom(
					eb
						.selectFrom('caseSuspension as s')
						.whereRef('s.communeId', '=', 'caseFile.communeId')
						.whereRef('s.caseId', '=', 'caseFile.id')
						.select(['s.fromOn', 's.toOn'])
						.orderBy('s.fromOn')
				).as('suspensions')
			])
			.executeTakeFirst();
		if (!row) return undefined;
		const { isRemote, isComplex, instance, extensions, suspensions, ...shown } = row;
		const clocks = clocksOf({
			...shown,
			isRemote,
			isComplex,
			instance,
			extensions,
			suspensions: nestedRows(suspensions)
		} as CaseFacts);
		return {
			...shown,
			clocks: clocks.ok
				? clocks.value.map(({ step, from, dueOn, why }) => ({
						step,
						from,
						dueOn,
						why: why.map(({ code, facts }) => textOf(code, facts))
					}))
				: []
		};
	}
});
