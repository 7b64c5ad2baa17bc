import type { Tx } from '#lib/db/database.ts';
import { SLIP_FIELDS, type SlipField, type SlipLine, type SlipNews, type SlipState } from '../slip.ts';

/** A member with the fields of the roll that a slip is compared with. Reads sensitive fields. */
export async function readKnown(tx: Tx, communeId: number, of: { personId: string } | { memberId: string }) {
	const row = await tx
		.selectFrom('member as m')
		.innerJoin('memberPrivate as p', (join) =>
			join.onRef('p.communeId', '=', 'm.communeId').onRef('p.memberId', '=', 'm.id')
		)
		.innerJoin('unit as u', 'u.id', 'm.unitId')
		.where('m.communeId', '=', communeId)
		.where((eb) => ('personId' in of ? eb('m.personId', '=', of.personId) : eb('m.id', '=', of.memberId)))
		.select([
			'm.id',
			'm.communeId',
			'm.unitId',
			'm.personId',
			'm.fullName',
			'm.activity',
			'm.admittedOn',
			'm.officialOn',
			'u.name as cell',
			'u.code as cellCode',
			'p.birthDate',
			'p.partyCardNo',
			'm.position',
			'p.residence',
			'p.job',
			'p.education',
			'p.degree',
			'p.politicalTheory',
			'p.phone',
			'p.email'
		])
		.executeTakeFirst();
	if (!row) return undefined;
	const fields = Object.fromEntries(SLIP_FIELDS.map((field) => [field, row[field]])) as Record<SlipField, string>;
	return { ...row, fields };
}

export type SlipShown = NonNullable<Awaited<ReturnType<typeof readSlip>>>;

/** The slip of a member for a year, where there is one that the reader may see. */
export async function readSlip(tx: Tx, communeId: number, memberId: string, year: number) {
	const row = await tx
		.selectFrom('supplementSlip')
		.where('communeId', '=', communeId)
		.where('memberId', '=', memberId)
		.where('year', '=', year)
		.select([
			'id',
			'communeId',
			'unitId',
			'personId',
			'year',
			'state',
			'lines',
			'news',
			'handedInAt',
			'checkedName',
			'checkedAt',
			'settledName',
			'settledAt',
			'note'
		])
		.executeTakeFirst();
	return (
		row && {
			...row,
			state: row.state as SlipState,
			lines: row.lines as unknown as SlipLine[],
			news: row.news as unknown as SlipNews
		}
	);
}

/** All slips of a member that the reader may see, the latest first. */
export const readSlipsOf = (tx: Tx, communeId: number, memberId: string) =>
	tx
		.selectFrom('supplementSlip')
		.where('communeId', '=', communeId)
		.where('memberId', '=', memberId)
		.orderBy('year', 'desc')
		.select(['year', 'state'])
		.execute();
