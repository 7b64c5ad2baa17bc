import { sql } from 'kysely';
import * as v from 'valibot';
import { vietNamMoment } from '#lib/reads/moments.ts';
import { dayOfSql, finds, foldedSql, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';

const order: Order = {
	columns: [
		['ballot.openedAt', 'moment'],
		['ballot.id', 'id']
	],
	descending: true
};

/** What was counted, as the minutes have it. Who may vote, who has and receipts are not told here. */
export const ballotList = defineList({
	address: 'ballots',
	does: 'Counted ballots with their results, the latest first; from and to bound the day of the ballot.',
	parameters: ['unit', 'from', 'to', 'q'],
	order,
	item: v.strictObject({
		id: shape.id,
		unit: shape.code,
		meetingId: shape.id,
		matter: shape.text,
		kind: shape.code,
		isSecret: v.boolean(),
		openedAt: shape.moment,
		valid: shape.whole,
		base: shape.orNull(shape.whole),
		needed: shape.orNull(shape.whole),
		/** 'choice: votes; choice: votes', in the order of the ballot. */
		result: shape.text
	}),
	read({ tx }, { unit, from, to, q }, page) {
		const openedOn = dayOfSql(sql`ballot.opened_at`);
		const ballots = tx
			.selectFrom('ballot')
			.innerJoin('unit', 'unit.id', 'ballot.unitId')
			.where('ballot.state', '=', 'counted')
			.select((eb) => [
				'ballot.id',
				'unit.code as unit',
				'ballot.meetingId',
				'ballot.matter',
				'ballot.kind',
				'ballot.isSecret',
				'ballot.openedAt',
				eb.ref('ballot.valid').$notNull().as('valid'),
				'ballot.base',
				'ballot.needed',
				sql<string>`coalesce((select string_agg(o.label || ': ' || coalesce(o.votes, 0), '; ' order by o.position)
					from ballot_option o where o.commune_id = ballot.commune_id and o.ballot_id = ballot.id), '')`.as('result')
			])
			.$if(unit !== undefined, (query) => query.where('ballot.unitId', 'in', unitsBelow(tx, unit!)))
			.$if(from !== undefined, (query) => query.where(sql<boolean>`${openedOn} >= ${from}`))
			.$if(to !== undefined, (query) => query.where(sql<boolean>`${openedOn} <= ${to}`))
			.$if(q !== undefined, (query) => query.where(finds(foldedSql(sql`ballot.matter`), q!)));
		return pageOf(ballots, order, page, ({ openedAt, ...row }) => ({ ...row, openedAt: vietNamMoment(openedAt) }));
	}
});
