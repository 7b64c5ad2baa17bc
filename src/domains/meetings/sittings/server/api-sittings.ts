import { sql } from 'kysely';
import * as v from 'valibot';
import { vietNamMoment, vietNamMomentOrNull } from '#lib/reads/moments.ts';
import { dayOfSql, finds, foldedSql, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { openSittings } from './open-sittings.ts';

const order: Order = {
	columns: [
		['sitting.startsAt', 'moment'],
		['sitting.id', 'id']
	],
	descending: true
};

export const sittingList = defineList({
	address: 'sittings',
	does: 'Sittings that the reader may see, the latest first; from and to bound the day on which they begin.',
	parameters: ['unit', 'from', 'to', 'q'],
	order,
	item: v.strictObject({
		id: shape.id,
		unit: shape.code,
		body: shape.code,
		title: shape.text,
		state: shape.code,
		startsAt: shape.moment,
		place: shape.text,
		openedAt: shape.orNull(shape.moment),
		closedAt: shape.orNull(shape.moment),
		noticeNumber: shape.orNull(shape.whole)
	}),
	async read({ tx }, { unit, from, to, q }, page) {
		await openSittings(tx);
		const startsOn = dayOfSql(sql`sitting.starts_at`);
		const sittings = tx
			.selectFrom('sitting')
			.innerJoin('unit', 'unit.id', 'sitting.unitId')
			.leftJoin('conclusionNotice as notice', (join) =>
				join.onRef('notice.communeId', '=', 'sitting.communeId').onRef('notice.sittingId', '=', 'sitting.id')
			)
			.select([
				'sitting.id',
				'unit.code as unit',
				'sitting.body',
				'sitting.title',
				'sitting.state',
				'sitting.startsAt',
				'sitting.place',
				'sitting.openedAt',
				'sitting.closedAt',
				'notice.number as noticeNumber'
			])
			.$if(unit !== undefined, (query) => query.where('sitting.unitId', 'in', unitsBelow(tx, unit!)))
			.$if(from !== undefined, (query) => query.where(sql<boolean>`${startsOn} >= ${from}`))
			.$if(to !== undefined, (query) => query.where(sql<boolean>`${startsOn} <= ${to}`))
			.$if(q !== undefined, (query) => query.where(finds(foldedSql(sql`sitting.title || ' ' || sitting.place`), q!)));
		return pageOf(sittings, order, page, ({ startsAt, openedAt, closedAt, ...row }) => ({
			...row,
			startsAt: vietNamMoment(startsAt),
			openedAt: vietNamMomentOrNull(openedAt),
			closedAt: vietNamMomentOrNull(closedAt)
		}));
	}
});
