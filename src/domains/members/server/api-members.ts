import { sql } from 'kysely';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { finds, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';

/** What everybody who sees the cell's life may know of its members: nothing that a right of its own protects. */
export const Member = v.strictObject({
	id: shape.id,
	unit: shape.code,
	fullName: shape.text,
	sex: shape.orNull(shape.code),
	standing: shape.code,
	activity: shape.orNull(shape.code),
	activitySince: shape.orNull(shape.day),
	admittedOn: shape.orNull(shape.day),
	officialOn: shape.orNull(shape.day),
	position: shape.text
});

const order: Order = {
	columns: [
		['member.sortKey', 'text'],
		['member.id', 'id']
	]
};

/** Members with the cell that they belonged to on a day, or belong to. */
export function membersIn(tx: Tx, on?: LocalDate) {
	const seats = on
		? tx
				.selectFrom('membership')
				.where('membership.validFrom', '<=', on)
				.where('membership.validTo', '>', on)
				.select(['communeId', 'memberId', 'unitId'])
		: tx.selectFrom('member').select(['communeId', 'id as memberId', 'unitId']);
	return tx
		.selectFrom('member')
		.innerJoin(seats.as('seat'), (join) =>
			join.onRef('seat.communeId', '=', 'member.communeId').onRef('seat.memberId', '=', 'member.id')
		)
		.innerJoin('unit', 'unit.id', 'seat.unitId')
		.select([
			'member.id',
			'unit.code as unit',
			'member.fullName',
			'member.sex',
			'member.standing',
			'member.activity',
			'member.activitySince',
			'member.admittedOn',
			'member.officialOn',
			'member.position'
		]);
}

type Row = Awaited<ReturnType<ReturnType<typeof membersIn>['execute']>>[number];

/** What is kept is how things stand now: for an earlier day, only what dates bear out is told. */
export function memberOn(row: Row, on?: LocalDate): v.InferOutput<typeof Member> {
	if (!on) return row;
	const isKnown = row.activitySince !== null && row.activitySince <= on;
	return {
		...row,
		standing: row.officialOn && row.officialOn > on ? 'probationary' : row.standing,
		activity: isKnown ? row.activity : null,
		activitySince: isKnown ? row.activitySince : null,
		officialOn: row.officialOn && row.officialOn > on ? null : row.officialOn
	};
}

export const memberList = defineList({
	address: 'members',
	does: 'Members in the order of their names: those on the roll today, those who belonged on a day, or between two days.',
	parameters: ['unit', 'from', 'to', 'on', 'q'],
	order,
	item: Member,
	read({ tx }, { unit, from, to, on, q }, page) {
		const narrowed = membersIn(tx, on)
			.$if(unit !== undefined, (query) => query.where('seat.unitId', 'in', unitsBelow(tx, unit as string, on)))
			.$if(!on && !from && !to, (query) => query.where('member.activity', 'not in', ['left', 'died']))
			.$if(from !== undefined || to !== undefined, (query) => query.where(belongedBetween(from, to)))
			.$if(q !== undefined, (query) => query.where(finds(sql`member.search_key`, q as string)));
		return pageOf(narrowed, order, page, (row) => memberOn(row, on));
	}
});

const belongedBetween = (from: LocalDate = '0001-01-01', to: LocalDate = '9999-12-31') =>
	sql<boolean>`exists (select from membership ms where ms.commune_id = member.commune_id and ms.member_id = member.id
		and ms.valid_from <= ${to} and ms.valid_to > ${from})`;
