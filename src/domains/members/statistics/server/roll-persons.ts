import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { RollPersonOn } from '../roll-figures.ts';

export type CountedUnit = { id: string; communeId: number; kind: string };

/**
 * Whoever was on the roll of a unit, or of one below it, on a day; the private part as far as the reader's posts open it:
 * their own alone is no figure.
 */
export async function readRollPersons(tx: Tx, unit: CountedUnit, on: LocalDate): Promise<RollPersonOn[]> {
	const { rows } = await sql<RollPersonOn>`
		select m.id as member_id, m.full_name, s.unit_id, u.name as cell, u.cell_kind, s.valid_from::text as "from", m.sex, m.standing,
		  m.activity, m.activity_since, m.admitted_on, m.official_on, p.member_id is not null
		    and (m.commune_id = any(app.wide('private')) or p.unit_id = any(app.units('private'))) as is_open, p.birth_date, p.birth_year,
		  p.education, p.political_theory, p.ethnicity, p.religion
		from membership s
		join unit_closure c on c.descendant_id = s.unit_id and c.ancestor_id = ${unit.id} and c.valid_from <= ${on} and ${on} < c.valid_to
		join unit u on u.id = s.unit_id
		join member m on m.commune_id = s.commune_id and m.id = s.member_id
		left join member_private p on p.commune_id = s.commune_id and p.member_id = s.member_id
		where s.commune_id = ${unit.communeId} and s.valid_from <= ${on} and ${on} < s.valid_to
		order by u.sort_key, m.sort_key`.execute(tx);
	return rows;
}

export type Movement = { joined: number; ended: number; died: number; left: number };

/** Who came onto the rolls of a unit between two days and who went, the second day with it; a move within the unit is neither. */
export async function readMovement(tx: Tx, unit: CountedUnit, from: LocalDate, to: LocalDate): Promise<Movement> {
	const before = await readRollPersons(tx, unit, from);
	const after = await readRollPersons(tx, unit, to);
	const [was, is] = [before, after].map((people) => new Set(people.map(({ memberId }) => memberId))) as [
		Set<string>,
		Set<string>
	];
	const gone = before.filter(({ memberId }) => !is.has(memberId));
	return {
		joined: after.filter(({ memberId }) => !was.has(memberId)).length,
		ended: gone.length,
		died: gone.filter(({ activity }) => activity === 'died').length,
		left: gone.filter(({ activity }) => activity === 'left').length
	};
}

/** Cells of the unit on a day by what is watched: without a committee, with fewer official members than a cell needs. */
export async function readCellsOn(tx: Tx, unit: CountedUnit, on: LocalDate) {
	const { rows } = await sql<{ code: string; name: string; cellKind: string; hasCommittee: boolean; official: number }>`
		select u.code, u.name, u.cell_kind, u.has_committee,
		  count(m.id) filter (where coalesce(m.official_on <= ${on}, m.standing = 'official'))::int as official
		from unit u
		join unit_closure c on c.descendant_id = u.id and c.ancestor_id = ${unit.id} and c.valid_from <= ${on} and ${on} < c.valid_to
		left join membership s on s.commune_id = u.commune_id and s.unit_id = u.id and s.valid_from <= ${on} and ${on} < s.valid_to
		left join member m on m.commune_id = s.commune_id and m.id = s.member_id
		where u.kind = 'cell' and u.commune_id = ${unit.communeId} and u.valid_from <= ${on} and ${on} < u.valid_to
		group by u.code, u.name, u.cell_kind, u.has_committee, u.sort_key order by u.sort_key`.execute(tx);
	return rows;
}
