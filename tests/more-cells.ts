import type pg from 'pg';
import type { Post } from '#lib/card.ts';
import type { Caller } from '#lib/db/caller.ts';
import { newId } from '#lib/ids.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { WORLD } from './world.ts';

/** A cell of the commune of the test world, beside those that are always there. */
export type MoreCell = { unitId: string; code: string; memberIds: string[]; callers: Caller[] };

type Wanted = {
	code: string;
	members: number;
	/** The first members have accounts, with these posts; undefined for none. */
	leaders: readonly (Post | undefined)[];
	/** Of every account. Hashing one is slow, so it is done once. */
	passwordHash: string;
};

/** Adds a made-up village cell with its roll, its leaders and their accounts. */
export async function addCell(pool: pg.Pool, { code, members, leaders, passwordHash }: Wanted): Promise<MoreCell> {
	const { communeId, id: communeUnit } = WORLD.units.commune;
	const [unitId, name] = [newId(), `Chi bộ thôn ${code}`];
	await pool.query(
		`insert into unit (id, commune_id, code, name, paper_name, place_name, kind, cell_kind, has_committee, term, search_key, sort_key, valid_from)
		 values ($1, $2, $3, $4, $4, 'Xã Thử', 'cell', 'village', true, '2025-2030', $5, $5, '2025-07-01')`,
		[unitId, communeId, code, name, searchKey(name)]
	);
	await pool.query(`insert into unit_parent (unit_id, parent_id, valid_from) values ($1, $2, '2025-07-01')`, [
		unitId,
		communeUnit
	]);
	await pool.query(
		`insert into unit_closure (ancestor_id, descendant_id, depth, valid_from) select $1::uuid, $1::uuid, 0, date '2025-07-01'
		 union all select ancestor_id, $1::uuid, depth + 1, date '2025-07-01' from unit_closure where descendant_id = $2`,
		[unitId, communeUnit]
	);
	const people = Array.from({ length: members }, (_, index) => ({
		id: newId(),
		personId: newId(),
		name: `Lò Văn Số ${code} ${index + 1}`
	}));
	await addRoll(pool, communeId, unitId, people);
	const callers: Caller[] = [];
	for (const [index, post] of leaders.entries()) {
		const caller = await addAccount(pool, people[index]!, `${code}-${index}`.toLowerCase(), passwordHash);
		callers.push(caller);
		if (post)
			await pool.query(
				`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from) values ($1, $2, $3, $4, $5, '2025-07-01')`,
				[newId(), communeId, unitId, caller.personId, post]
			);
	}
	return { unitId, code, memberIds: people.map(({ id }) => id), callers };
}

type Person = { id: string; personId: string; name: string };

async function addRoll(pool: pg.Pool, communeId: number, unitId: string, people: Person[]): Promise<void> {
	const names = people.map(({ name }) => name);
	await pool.query(
		`with roll as (
		   insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key, admitted_on)
		   select $1, id, $2, person_id, name, search_key, sort_key, '2015-05-19'
		   from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[]) as p(id, person_id, name, search_key, sort_key)
		   returning commune_id, id, unit_id)
		 insert into membership (commune_id, member_id, unit_id, valid_from) select commune_id, id, unit_id, '2025-07-01' from roll`,
		[
			communeId,
			unitId,
			people.map(({ id }) => id),
			people.map(({ personId }) => personId),
			names,
			names.map(searchKey),
			names.map(nameSortKey)
		]
	);
}

async function addAccount(
	pool: pg.Pool,
	{ personId, name }: Person,
	username: string,
	passwordHash: string
): Promise<Caller> {
	const { communeId } = WORLD.units.commune;
	await pool.query(
		`insert into account (id, person_id, home_commune_id, username, full_name, password_hash, must_change_password)
		 values ($1, $1, $2, $3, $4, $5, false)`,
		[personId, communeId, username, name, passwordHash]
	);
	return { accountId: personId, personId, communeId, username, name, locale: 'vi', device: 'test' };
}
