import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Honoured, Interruption } from '../badge.ts';

export type HonouredMember = Honoured & {
	personId: string;
	fullName: string;
	unitId: string;
	unitCode: string;
	cell: string;
	admittedOn: LocalDate | null;
};

/** Members with what their badges are reckoned from: all in sight who have not left, or one. */
export async function readHonoured(
	tx: Tx,
	communeId: number,
	of: { memberId?: string; admittedBefore?: LocalDate }
): Promise<HonouredMember[]> {
	const { rows } = await sql<HonouredMember & { gaps: Interruption[] | null }>`
		select m.id as member_id, m.person_id, m.full_name, m.unit_id, u.code as unit_code, u.name as cell, m.admitted_on,
		  case when m.activity = 'died' then m.activity_since end as died_on,
		  coalesce((select array_agg(b.years) from badge_award b
		    where b.commune_id = m.commune_id and b.member_id = m.id and b.state <> 'withdrawn'), '{}') as has,
		  (select jsonb_agg(jsonb_build_object('from', i.from_on, 'to', i.to_on) order by i.from_on) from member_interruption i
		    where i.commune_id = m.commune_id and i.member_id = m.id and i.struck_why = '') as gaps
		from member m join unit u on u.id = m.unit_id
		where m.commune_id = ${communeId} and m.activity <> 'left'
		  and (${of.memberId ?? null}::uuid is null or m.id = ${of.memberId ?? null})
		  and (${of.admittedBefore ?? null}::date is null or m.admitted_on < ${of.admittedBefore ?? null})
		order by u.sort_key, m.sort_key`.execute(tx);
	return rows.map(({ gaps, ...row }) => ({ ...row, interruptions: gaps ?? [] }));
}

/** Badges on the way, handed over in a year, or withdrawn in it: as far as the reader sees them. */
export const readBadges = (tx: Tx, communeId: number, year: number) =>
	tx
		.selectFrom('badgeAward')
		.innerJoin('member', (join) =>
			join.onRef('member.communeId', '=', 'badgeAward.communeId').onRef('member.id', '=', 'badgeAward.memberId')
		)
		.innerJoin('unit', 'unit.id', 'badgeAward.unitId')
		.where('badgeAward.communeId', '=', communeId)
		.where('awardOn', '>=', `${year}-01-01`)
		.where('awardOn', '<=', `${year}-12-31`)
		.orderBy('awardOn')
		.orderBy('years', 'desc')
		.orderBy('member.sortKey')
		.select((eb) => [
			'badgeAward.id',
			'badgeAward.memberId',
			'years',
			'badgeAward.kind',
			'awardOn',
			'state',
			'paper',
			'decision',
			'decidedOn',
			'handedOn',
			'badgeAward.note',
			'member.fullName',
			'unit.name as cell',
			eb.cast<number>('amount', 'float8').as('amount')
		])
		.execute();
