import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Posts whose holders are evaluated as leaders. */
export const LEADERS = [
	'commune-secretary',
	'standing-deputy',
	'inspection-head',
	'committee-member',
	'standing-member',
	'cell-secretary',
	'cell-deputy'
];

type Opening = {
	communeId: number;
	roundId: string;
	year: number;
	today: LocalDate;
	/** Who was admitted later is a member for too short a time. */
	admittedBy: LocalDate;
	now: Date;
};

/**
 * Every member, or one, but those exempt, suspended or admitted too lately, and every cell. Leaders by their post; village cells'
 * other members are outside of the political system. A person is
 * evaluated once, wherever else they are on a roll.
 *
 * @source QĐ 366-QĐ/TW: who is reviewed
 */
export async function addSubjects(
	tx: Tx,
	{ communeId, roundId, year, today, admittedBy, now }: Opening,
	memberId?: string
): Promise<void> {
	const only = memberId ? sql`and m.id = ${memberId}::uuid` : sql``;
	await sql`
		insert into evaluation (commune_id, id, unit_id, round_id, year, subject, member_id, person_id, name, sort_key, gathered_at)
		select m.commune_id, gen_random_uuid(), m.unit_id, ${roundId}::uuid, ${year}::int,
			case when exists (select from post_holding h where h.person_id = m.person_id and h.commune_id = m.commune_id
				and h.post = any(${LEADERS}::text[]) and h.valid_from <= ${today}::date and ${today}::date < h.valid_to) then 'leader'
			when u.cell_kind in ('village', 'enterprise') then 'outside' else 'member' end,
			m.id, m.person_id, m.full_name, m.sort_key, ${now}::timestamptz
		from member m join unit u on u.id = m.unit_id
		where m.commune_id = ${communeId} and m.activity not in ('left', 'died', 'exempt', 'suspended')
			and (m.admitted_on is null or m.admitted_on <= ${admittedBy}::date) ${only}
		union all
		select u.commune_id, gen_random_uuid(), u.id, ${roundId}::uuid, ${year}::int, 'collective', null, null, u.name, u.sort_key, ${now}::timestamptz
		from unit u where u.commune_id = ${communeId} and u.kind = 'cell' and ${memberId === undefined}
			and u.valid_from <= ${today}::date and ${today}::date < u.valid_to
		on conflict do nothing`.execute(tx);
}
