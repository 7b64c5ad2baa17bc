import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';

/** A unit to be added, for good until somebody ends it. */
export type UnitToAdd = {
	communeId: number;
	code: string;
	name: string;
	paperName: string;
	placeName: string;
	kind: 'province' | 'commune' | 'cell' | 'mass-organisation' | 'branch' | 'team';
	cellKind?: string;
	organisationKind?: string;
	hasCommittee?: boolean;
	term: string;
	officialCode?: string;
	/** The unit above it from the first day on. */
	parentId?: string;
	validFrom: LocalDate;
};

/** Adds a unit with its place in the tree: below its parent, and below everything that the parent is or was below. */
export async function addUnit(tx: Tx, { parentId, ...unit }: UnitToAdd): Promise<string> {
	const id = newId();
	const { validFrom } = unit;
	await tx
		.insertInto('unit')
		.values({ ...unit, id, searchKey: searchKey(unit.name), sortKey: textSortKey(unit.name) })
		.execute();
	await tx.insertInto('unitClosure').values({ ancestorId: id, descendantId: id, depth: 0, validFrom }).execute();
	if (!parentId) return id;
	await tx.insertInto('unitParent').values({ unitId: id, parentId, validFrom }).execute();
	await sql`
		insert into unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
		select ancestor_id, ${id}::uuid, depth + 1, greatest(valid_from, ${validFrom}::date), valid_to from unit_closure
		where descendant_id = ${parentId}::uuid and valid_to > ${validFrom}::date`.execute(tx);
	return id;
}
