import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { RollValues } from '../roll/roll.ts';

/**
 * The roll of a unit as it stood on a day: who belonged to it or to a unit below it, each with the cell of that day,
 * in the Vietnamese order of names within a cell. Reads sensitive fields.
 */
export async function readRollOnDay(
	tx: Tx,
	unit: { id: string; communeId: number },
	on: LocalDate
): Promise<{ memberIds: string[]; people: RollValues[] }> {
	const { rows } = await sql<RollValues & { memberId: string }>`
		select m.id as member_id, m.full_name, m.other_name, m.sex, m.admitted_on, m.official_on, m.position, u.name as cell,
		  p.birth_date, p.birth_year, p.ethnicity, p.religion, p.personal_id, p.party_card_no, p.home_town, p.residence,
		  p.education, p.degree, p.political_theory, p.job, p.phone, p.email, p.note
		from membership s
		join unit_closure c on c.descendant_id = s.unit_id and c.ancestor_id = ${unit.id} and c.valid_from <= ${on} and ${on} < c.valid_to
		join unit u on u.id = s.unit_id
		join member m on m.commune_id = s.commune_id and m.id = s.member_id
		join member_private p on p.commune_id = s.commune_id and p.member_id = s.member_id
		where s.commune_id = ${unit.communeId} and s.valid_from <= ${on} and ${on} < s.valid_to
		order by u.sort_key, m.sort_key`.execute(tx);
	return {
		memberIds: rows.map(({ memberId }) => memberId),
		people: rows.map(
			({ memberId: _, ...row }) =>
				Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== '')) as RollValues
		)
	};
}
