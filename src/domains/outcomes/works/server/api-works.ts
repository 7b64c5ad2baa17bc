import { sql } from 'kysely';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import { finds, foldedSql, ofCommune, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList, defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { readBalance } from './work-row.ts';

/** Money in whole đồng. Givers are told on the office's pages alone. */
const Work = v.strictObject({
	id: shape.id,
	unit: shape.code,
	slug: shape.code,
	name: shape.text,
	kind: shape.code,
	state: shape.code,
	openedOn: shape.orNull(shape.day),
	finishedOn: shape.orNull(shape.day),
	fromState: shape.whole,
	fromPeople: shape.whole,
	fromBusiness: shape.whole,
	fromOthers: shape.whole
});

const order: Order = { columns: [['communityWork.id', 'id']], descending: true };

const works = (tx: Tx) =>
	tx
		.selectFrom('communityWork')
		.innerJoin('unit', 'unit.id', 'communityWork.unitId')
		.select([
			'communityWork.id',
			'unit.code as unit',
			'communityWork.slug',
			'communityWork.name',
			'communityWork.kind',
			'communityWork.state',
			'communityWork.openedOn',
			'communityWork.finishedOn',
			'communityWork.fromState',
			'communityWork.fromPeople',
			'communityWork.fromBusiness',
			'communityWork.fromOthers'
		]);

export const workList = defineList({
	address: 'works',
	does: 'Community works with their planned cost by source, the one planned last first.',
	parameters: ['unit', 'q'],
	order,
	item: Work,
	read({ tx }, { unit, q }, page) {
		const narrowed = works(tx)
			.$if(unit !== undefined, (query) => query.where('communityWork.unitId', 'in', unitsBelow(tx, unit as string)))
			.$if(q !== undefined, (query) => query.where(finds(foldedSql(sql`community_work.name`), q as string)));
		return pageOf(narrowed, order, page, (row) => row);
	}
});

export const workById = defineOne({
	address: 'works/{id}',
	does: 'A community work with the balance of its ledger.',
	parameters: [],
	item: v.strictObject({
		...Work.entries,
		balance: v.strictObject({
			pledged: shape.whole,
			received: shape.whole,
			receivedMoney: shape.whole,
			spent: shape.whole,
			remaining: shape.whole,
			labourDays: shape.whole,
			landSquareMetres: shape.whole
		})
	}),
	async read({ tx, caller }, id) {
		const work = await works(tx)
			.where('communityWork.communeId', '=', ofCommune(caller.communeId))
			.where('communityWork.id', '=', id)
			.executeTakeFirst();
		if (!work) return undefined;
		const { entries: _, ...balance } = await readBalance(tx, caller, id);
		return { ...work, balance };
	}
});
