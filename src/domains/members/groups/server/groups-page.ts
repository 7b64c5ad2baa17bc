import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';

export type GroupStay = { memberId: string; name: string; from: LocalDate; to: LocalDate };
export type ShownGroup = {
	id: string;
	name: string;
	leaderId: string | null;
	leaderName: string | null;
	deputyId: string | null;
	deputyName: string | null;
	from: LocalDate;
	/** First day on which it no longer is, or 'infinity'. */
	to: LocalDate;
	stays: GroupStay[];
};
export type CellMember = {
	memberId: string;
	name: string;
	isProbationary: boolean;
	/** Whether meetings do not call them. */
	isExempt: boolean;
	groupId: string | null;
};

type Cell = { communeId: number; unitId: string };

/** The groups of a cell with everybody who has been in them, those of today first. */
export async function readGroups(tx: Tx, { communeId, unitId }: Cell): Promise<ShownGroup[]> {
	const rows = await tx
		.selectFrom('partyGroup as g')
		.leftJoin('member as l', (join) => join.onRef('l.communeId', '=', 'g.communeId').onRef('l.id', '=', 'g.leaderId'))
		.leftJoin('member as d', (join) => join.onRef('d.communeId', '=', 'g.communeId').onRef('d.id', '=', 'g.deputyId'))
		.where('g.communeId', '=', communeId)
		.where('g.unitId', '=', unitId)
		.orderBy('g.validTo', 'desc')
		.orderBy('g.name')
		.select(['g.id', 'g.name', 'g.leaderId', 'l.fullName as leaderName', 'g.deputyId', 'd.fullName as deputyName'])
		.select(['g.validFrom as from', 'g.validTo as to'])
		.select((eb) =>
			jsonArrayFrom(
				eb
					.selectFrom('partyGroupMember as s')
					.innerJoin('member as b', (join) =>
						join.onRef('b.communeId', '=', 's.communeId').onRef('b.id', '=', 's.memberId')
					)
					.whereRef('s.communeId', '=', 'g.communeId')
					.whereRef('s.groupId', '=', 'g.id')
					.orderBy('b.sortKey')
					.orderBy('s.validFrom')
					.select(['s.memberId', 'b.fullName as name', 's.validFrom as from', 's.validTo as to'])
			).as('stays')
		)
		.execute();
	return rows.map(({ stays, ...group }) => ({ ...group, stays: nestedRows(stays) as GroupStay[] }));
}

/** The members of the cell, each with the group of today. */
export const readCellMembers = (tx: Tx, { communeId, unitId }: Cell): Promise<CellMember[]> =>
	tx
		.selectFrom('member as b')
		.leftJoin('partyGroupMember as s', (join) =>
			join
				.onRef('s.communeId', '=', 'b.communeId')
				.onRef('s.unitId', '=', 'b.unitId')
				.onRef('s.memberId', '=', 'b.id')
				.on('s.validTo', '=', 'infinity')
		)
		.where('b.communeId', '=', communeId)
		.where('b.unitId', '=', unitId)
		.where('b.activity', 'not in', ['left', 'died'])
		.orderBy('b.sortKey')
		.select(['b.id as memberId', 'b.fullName as name', 's.groupId'])
		.select([
			sql<boolean>`b.standing = 'probationary'`.as('isProbationary'),
			sql<boolean>`b.activity = 'exempt'`.as('isExempt')
		])
		.execute();
