import type pg from 'pg';
import type { Caller } from '#lib/db/caller.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { newId } from '#lib/ids.ts';
import { hashPassword } from '#domains/access/server/password.ts';
import { WORLD } from '../../tests/world.ts';

export const PASSWORD = 'mat-khau-do-toc-do';
export const MEMBERS = 30;

/** A cell of 30: who leads it, who keeps its minutes, and everybody's place on the roll. */
export type BenchCell = { code: string; secretary: Caller; writer: Caller; memberIds: string[] };

/** Adds made-up village cells to the commune of the test world, leaders with posts and accounts. */
export async function makeCells(pool: pg.Pool, count: number): Promise<BenchCell[]> {
	const passwordHash = await hashPassword(PASSWORD);
	const cells: BenchCell[] = [];
	for (let nth = 1; nth <= count; nth++) cells.push(await makeCell(pool, nth, passwordHash));
	await pool.query('analyze');
	return cells;
}

async function makeCell(pool: pg.Pool, nth: number, passwordHash: string): Promise<BenchCell> {
	const { communeId, id: communeUnit } = WORLD.units.commune;
	const [unitId, code, name] = [newId(), `DO.${nth}`, `Chi bộ thôn Đo ${nth}`];
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
	const people = Array.from({ length: MEMBERS }, (_, index) => ({
		id: newId(),
		personId: newId(),
		name: `Lò Văn Số ${nth} ${index + 1}`
	}));
	for (const { id, personId, name: fullName } of people)
		await pool.query(
			`insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key, admitted_on)
			 values ($1, $2, $3, $4, $5, $6, $7, '2015-05-19')`,
			[communeId, id, unitId, personId, fullName, searchKey(fullName), nameSortKey(fullName)]
		);
	const [secretary, writer] = await Promise.all(
		people.slice(0, 2).map((person, index) => makeAccount(pool, person, `do-${nth}-${index}`, passwordHash))
	);
	await pool.query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from) values ($1, $2, $3, $4, 'cell-secretary', '2025-07-01')`,
		[newId(), communeId, unitId, secretary!.personId]
	);
	return { code, secretary: secretary!, writer: writer!, memberIds: people.map((person) => person.id) };
}

async function makeAccount(
	pool: pg.Pool,
	{ personId, name }: { personId: string; name: string },
	username: string,
	passwordHash: string
): Promise<Caller> {
	const { communeId } = WORLD.units.commune;
	await pool.query(
		`insert into account (id, person_id, home_commune_id, username, full_name, password_hash, must_change_password)
		 values ($1, $1, $2, $3, $4, $5, false)`,
		[personId, communeId, username, name, passwordHash]
	);
	return { accountId: personId, personId, communeId, username, name, locale: 'vi', device: 'bench' };
}
