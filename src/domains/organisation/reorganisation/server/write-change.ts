import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';
import type { Change, UnitToMake } from '../change.ts';

/** What the tree needs to be as it was: everything of a change but who went where, which has rows of its own. */
export type Kept = Omit<Change, 'seatsEnded' | 'seatsMade' | 'seatsLed'>;

export const keptOf = ({ seatsEnded, seatsMade, seatsLed, ...kept }: Change): Kept => kept;

/** Units, steps, closure, succession and posts as the change has them; each kind in one statement, whatever the size. */
export async function writeTree(
	tx: Tx,
	change: Change,
	makes: readonly UnitToMake[],
	decisionNumber: string
): Promise<void> {
	const { on } = change;
	await sql`update unit set valid_to = ${on} where id = any(${change.unitsEnded.map(({ row }) => row.id)}::uuid[])`.execute(
		tx
	);
	await sql`
		insert into unit (id, commune_id, code, name, paper_name, place_name, kind, cell_kind, organisation_kind, has_committee, term,
			usual_day, usual_time, usual_place, official_code, search_key, sort_key, valid_from)
		select n.id, n.commune_id, n.code, n.name, n.paper_name, coalesce(n.place_name, old.place_name, above.place_name, ''), n.kind,
			coalesce(n.cell_kind, old.cell_kind), old.organisation_kind, coalesce(n.has_committee, old.has_committee, false),
			coalesce(old.term, above.term, ''), old.usual_day, old.usual_time, old.usual_place, n.official_code, n.search_key, n.sort_key, ${on}
		from jsonb_to_recordset(${JSON.stringify(makes.map(unitRow))}) as n(id uuid, commune_id int, code text, name text, paper_name text,
			place_name text, kind text, cell_kind text, has_committee boolean, official_code text, like_id uuid, parent_id uuid, search_key text, sort_key text)
		left join unit old on old.id = n.like_id left join unit above on above.id = n.parent_id`.execute(tx);
	await sql`
		update unit_parent p set valid_to = ${on} from jsonb_to_recordset(${json(change.stepsEnded.map(({ row }) => row))})
			as e("unitId" uuid, "validFrom" date) where p.unit_id = e."unitId" and p.valid_from = e."validFrom"`.execute(tx);
	await sql`
		insert into unit_parent (unit_id, parent_id, valid_from, valid_to) select "unitId", "parentId", "validFrom", "validTo"
		from jsonb_to_recordset(${json(change.stepsMade)}) as n("unitId" uuid, "parentId" uuid, "validFrom" date, "validTo" date)`.execute(
		tx
	);
	await sql`
		update unit_closure c set valid_to = ${on} from jsonb_to_recordset(${json(change.closureEnded.map(({ row }) => row))})
			as e("ancestorId" uuid, "descendantId" uuid, "validFrom" date)
		where c.ancestor_id = e."ancestorId" and c.descendant_id = e."descendantId" and c.valid_from = e."validFrom"`.execute(
		tx
	);
	await sql`
		insert into unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
		select "ancestorId", "descendantId", depth, "validFrom", "validTo"
		from jsonb_to_recordset(${json(change.closureMade)}) as n("ancestorId" uuid, "descendantId" uuid, depth int, "validFrom" date, "validTo" date)`.execute(
		tx
	);
	await sql`
		insert into unit_succession (predecessor_id, successor_id, on_day, share, is_heir, decision_number)
		select "predecessorId", "successorId", ${on}, share, "isHeir", ${decisionNumber}
		from jsonb_to_recordset(${json(change.successionsMade)}) as n("predecessorId" uuid, "successorId" uuid, share text, "isHeir" boolean)`.execute(
		tx
	);
	await sql`
		insert into unit_heritage (unit_id, heir_id) select "unitId", "heirId"
		from jsonb_to_recordset(${json(change.heritageMade)}) as n("unitId" uuid, "heirId" uuid) on conflict do nothing`.execute(
		tx
	);
	await sql`update post_holding set valid_to = ${on} where id = any(${change.postsEnded.map(({ row }) => row.id)}::uuid[])`.execute(
		tx
	);
	await sql`
		insert into post_holding (id, commune_id, unit_id, person_id, post, decision_number, valid_from, valid_to)
		select id, "communeId", "unitId", "personId", post, ${decisionNumber}, "validFrom", "validTo"
		from jsonb_to_recordset(${json(change.postsMade)}) as n(id uuid, "communeId" int, "unitId" uuid, "personId" uuid, post text,
			"validFrom" date, "validTo" date)`.execute(tx);
}

const json = (rows: readonly object[]): string => JSON.stringify(rows);

const unitRow = ({ id, communeId, code, name, kind, parentId, like, given = {} }: UnitToMake) => ({
	id,
	commune_id: communeId,
	code,
	name,
	paper_name: given.paperName ?? name,
	place_name: given.placeName,
	kind,
	cell_kind: given.cellKind,
	has_committee: given.hasCommittee,
	official_code: given.officialCode,
	like_id: like,
	parent_id: parentId,
	search_key: searchKey(name),
	sort_key: textSortKey(name)
});

/** The tree as it was: ends that were set go back to what stood there, rows that were made go. */
export async function takeTreeBack(tx: Tx, kept: Kept): Promise<void> {
	const made = kept.unitsMade.map(({ id }) => id);
	await sql`
		delete from unit_heritage h using jsonb_to_recordset(${json(kept.heritageMade)}) as n("unitId" uuid, "heirId" uuid)
		where h.unit_id = n."unitId" and h.heir_id = n."heirId"`.execute(tx);
	await sql`
		delete from unit_succession s using jsonb_to_recordset(${json(kept.successionsMade)}) as n("predecessorId" uuid, "successorId" uuid)
		where s.predecessor_id = n."predecessorId" and s.successor_id = n."successorId"`.execute(tx);
	await sql`delete from post_holding where id = any(${kept.postsMade.map(({ id }) => id)}::uuid[])`.execute(tx);
	await sql`
		update post_holding p set valid_to = e.was from jsonb_to_recordset(${json(kept.postsEnded.map(({ row, was }) => ({ id: row.id, was })))})
			as e(id uuid, was date) where p.id = e.id`.execute(tx);
	await sql`
		delete from unit_closure c using jsonb_to_recordset(${json(kept.closureMade)}) as n("ancestorId" uuid, "descendantId" uuid, "validFrom" date)
		where c.ancestor_id = n."ancestorId" and c.descendant_id = n."descendantId" and c.valid_from = n."validFrom"
			and not (c.descendant_id = any(${made}::uuid[]))`.execute(tx);
	await sql`
		update unit_closure c set valid_to = e.was
		from jsonb_to_recordset(${json(kept.closureEnded.map(({ row, was }) => ({ ...row, was })))})
			as e("ancestorId" uuid, "descendantId" uuid, "validFrom" date, was date)
		where c.ancestor_id = e."ancestorId" and c.descendant_id = e."descendantId" and c.valid_from = e."validFrom"`.execute(
		tx
	);
	await sql`
		delete from unit_parent p using jsonb_to_recordset(${json(kept.stepsMade)}) as n("unitId" uuid, "validFrom" date)
		where p.unit_id = n."unitId" and p.valid_from = n."validFrom" and not (p.unit_id = any(${made}::uuid[]))`.execute(
		tx
	);
	await sql`
		update unit_parent p set valid_to = e.was
		from jsonb_to_recordset(${json(kept.stepsEnded.map(({ row, was }) => ({ ...row, was })))}) as e("unitId" uuid, "validFrom" date, was date)
		where p.unit_id = e."unitId" and p.valid_from = e."validFrom"`.execute(tx);
	await sql`
		update unit u set valid_to = e.was from jsonb_to_recordset(${json(kept.unitsEnded.map(({ row, was }) => ({ id: row.id, was })))})
			as e(id uuid, was date) where u.id = e.id`.execute(tx);
}
