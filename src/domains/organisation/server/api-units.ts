import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sql } from 'kysely';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { dayOrNull } from '#lib/reads/moments.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { finds, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList, defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';

const Unit = v.strictObject({
	id: shape.id,
	code: shape.code,
	name: shape.text,
	kind: shape.code,
	cellKind: shape.orNull(shape.code),
	parentCode: shape.orNull(shape.code),
	validFrom: shape.day,
	validTo: shape.orNull(shape.day)
});

// Codes compare as bytes, so that the order is the same whatever language the database was set up in.
const order: Order = { columns: [['unit.codeKey', 'text']] };

/** Units with the parent that they had on a day; of an ended unit, and one still to come, the nearest one. */
const unitsWithParents = (tx: Tx, on: LocalDate) =>
	tx
		.selectFrom('unit')
		.select((eb) => [
			'unit.id',
			'unit.code',
			sql<string>`unit.code collate "C"`.as('codeKey'),
			'unit.name',
			'unit.kind',
			'unit.cellKind',
			'unit.searchKey',
			'unit.validFrom',
			'unit.validTo',
			eb
				.selectFrom('unitParent')
				.innerJoin('unit as parent', 'parent.id', 'unitParent.parentId')
				.whereRef('unitParent.unitId', '=', 'unit.id')
				.orderBy(sql`unit_parent.valid_from <= ${on}::date and ${on}::date < unit_parent.valid_to`, 'desc')
				.orderBy('unitParent.validFrom', 'desc')
				.limit(1)
				.select('parent.code')
				.as('parentCode')
		]);

type Row = Awaited<ReturnType<ReturnType<typeof unitsWithParents>['execute']>>[number];

/** What ends after the day asked about was still open on that day: a later merger changes no earlier answer. */
const unitOf = ({ codeKey, searchKey, ...row }: Row, on?: LocalDate): v.InferOutput<typeof Unit> => ({
	...row,
	validTo: on ? null : dayOrNull(row.validTo)
});

export const unitList = defineList({
	address: 'units',
	does: 'Units in force on a day, today where none is named; with from and to, those that were in force between them.',
	parameters: ['unit', 'from', 'to', 'on', 'q'],
	order,
	item: Unit,
	read({ tx, today }, { unit, from, to, on, q }, page) {
		const day = on ?? today;
		const [first, last] = on || (!from && !to) ? [day, day] : [from ?? '0001-01-01', to ?? '9999-12-31'];
		const units = tx
			.selectFrom(unitsWithParents(tx, day).as('unit'))
			.where('unit.validFrom', '<=', last)
			.where('unit.validTo', '>', first)
			.$if(unit !== undefined, (query) => query.where('unit.id', 'in', unitsBelow(tx, unit as string, on)))
			.$if(q !== undefined, (query) => query.where(finds(sql`unit.search_key`, q as string)))
			.selectAll('unit');
		return pageOf(units, order, page, (row) => unitOf(row, on));
	}
});

const Succession = v.strictObject({ code: shape.code, on: shape.day, decisionNumber: shape.text });
const UnitInFull = v.strictObject({
	...Unit.entries,
	predecessors: v.array(Succession),
	successors: v.array(Succession)
});

export const unitByItsCode = defineOne({
	address: 'units/{code}',
	does: 'One unit, ended ones too, with what it came from and what came after it; with on, as it was known that day.',
	parameters: ['on'],
	item: UnitInFull,
	async read({ tx, today }, code, { on }) {
		const row = await unitsWithParents(tx, on ?? today)
			.where('unit.code', '=', code)
			.$if(on !== undefined, (query) =>
				query.where('unit.validFrom', '<=', on as LocalDate).where('unit.validTo', '>', on as LocalDate)
			)
			.select((eb) => [
				jsonArrayFrom(
					successions(tx, 'predecessorId', on).whereRef('unitSuccession.successorId', '=', eb.ref('unit.id'))
				).as('predecessors'),
				jsonArrayFrom(
					successions(tx, 'successorId', on).whereRef('unitSuccession.predecessorId', '=', eb.ref('unit.id'))
				).as('successors')
			])
			.executeTakeFirst();
		if (!row) return undefined;
		const { predecessors, successors, ...unit } = row;
		return { ...unitOf(unit, on), predecessors: nestedRows(predecessors), successors: nestedRows(successors) };
	}
});

/** The units on one side of a succession, those that had happened by a day where one is named. */
const successions = (tx: Tx, side: 'predecessorId' | 'successorId', by?: LocalDate) =>
	tx
		.selectFrom('unitSuccession')
		.innerJoin('unit as other', 'other.id', `unitSuccession.${side}`)
		.$if(by !== undefined, (query) => query.where('unitSuccession.onDay', '<=', by as LocalDate))
		.orderBy('other.code')
		.select(['other.code', 'unitSuccession.onDay as on', 'unitSuccession.decisionNumber']);
