import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { onceAReading } from '#lib/db/once-a-reading.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { type Holding, may, mayAnywhere, type UnitInCommune } from '../may.ts';

type Person = Pick<Caller, 'personId' | 'communeId'>;

/** The posts that a person holds on a day, membership of a cell among them, and what lies under each. */
export const readHoldings = (
	tx: Tx,
	person: Person,
	on: LocalDate = dayInVietNam(new Date())
): Promise<readonly Holding[]> =>
	onceAReading(tx, `holdings ${person.personId} ${person.communeId} ${on}`, () => askHoldings(tx, person, on));

async function askHoldings(tx: Tx, { personId, communeId }: Person, on: LocalDate): Promise<Holding[]> {
	const { rows } = await sql<Holding>`
		with held as (
			select unit_id, post from post_holding
			where person_id = ${personId} and valid_from <= ${on}::date and ${on}::date < valid_to
			union
			select unit_id, 'member' from member
			where commune_id = ${communeId} and person_id = ${personId} and activity not in ('left', 'died')
		)
		select h.post, u.id as unit_id, u.name as unit_name, u.commune_id, u.kind as unit_kind, b.communes, b.units,
		  coalesce((select array_agg(l.unit_id) from unit_heritage l where l.heir_id = u.id), '{}') as "left"
		from held h join unit u on u.id = h.unit_id
		cross join lateral (
			select coalesce(array_agg(distinct d.commune_id) filter (where d.kind in ('nation', 'province', 'commune')), '{}') as communes,
			  coalesce(array_agg(d.id) filter (where u.kind not in ('nation', 'province', 'commune')), '{}') as units
			from (
				select descendant_id from unit_closure
				where u.kind <> 'nation' and ancestor_id = u.id and valid_from <= ${on}::date and ${on}::date < valid_to
				union all select unit_id from app.large_under(u.id, ${on}::date) where u.kind = 'nation'
			) c
			cross join lateral (select c.descendant_id as id union all select l.unit_id from unit_heritage l where l.heir_id = c.descendant_id) r
			join unit d on d.id = r.id
			where (u.kind not in ('nation', 'province', 'commune') or d.kind in ('nation', 'province', 'commune'))
		) b
		order by u.kind, h.post`.execute(tx);
	return rows;
}

/** Whether the person may give a command in a unit: for buttons. The command itself asks the database again. */
export const mayDo = async (tx: Tx, person: Person, command: string, unit: UnitInCommune): Promise<boolean> =>
	may(await readHoldings(tx, person), command, unit);

/** Whether an area (`read:accounts`) or a command is open to the person anywhere: for whole pages. */
export const mayDoAnywhere = async (tx: Tx, person: Person, action: string): Promise<boolean> =>
	mayAnywhere(await readHoldings(tx, person), action);
