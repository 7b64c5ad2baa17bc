import pg from 'pg';
import { hashPassword } from '#domains/access/server/password.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { PASSWORD } from '../accounts.ts';
import { idOf } from '../ids.ts';
import { hasDemonstration, loadDemonstration, type Progress } from '../load.ts';
import { FORMED, TERM } from '../units.ts';
import { addLargeMeetings, addPatterns } from './add-meetings.ts';
import { addLargePeople } from './add-people.ts';
import { addLargeUnits } from './add-units.ts';
import { addNamePool } from './name-pool.ts';
import { type LargeProvince, largeProvince, NATION } from './places.ts';
import { LARGE_SIZES, type LargeName, type LargeSize } from './sizes.ts';

type Options = { today: LocalDate; onProgress?: (progress: Progress) => void };

/** Two processors are the least that a server of this size has. */
const SIDE_BY_SIDE = 2;
const LOCK = 7_202_700;

/** Who looks over the nation in the demonstration. */
export const NATION_SIGN_IN = { username: 'ban-to-chuc', name: 'Đỗ Thị Kim Oanh', post: 'nation-leader' };

/**
 * Fills the rest of a province, or of a nation, around the demonstration commune: units, people, a year of meetings. Each province
 * is one transaction; broken off and begun again, it goes on with those that are not there.
 *
 * @returns how many provinces were filled; undefined where the database holds something else
 */
export async function loadLarge(ownerUrl: string, size: LargeName, options: Options): Promise<number | undefined> {
	await loadDemonstration(ownerUrl, options);
	if (!(await hasDemonstration(ownerUrl))) return undefined;
	const asked: LargeSize = LARGE_SIZES[size];
	const isNation = asked.communes.length > 1;
	const provinces = asked.communes.map((_, nth) => largeProvince(nth));
	const first = new pg.Client({ connectionString: ownerUrl });
	await first.connect();
	try {
		await first.query('select pg_advisory_lock($1)', [LOCK]);
		if (isNation) await addNation(first);
		const waiting = await notThere(first, provinces);
		const { length } = waiting;
		options.onProgress?.({ done: provinces.length - length, of: provinces.length });
		let done = provinces.length - length;
		const workers = Array.from({ length: Math.min(SIDE_BY_SIDE, length) }, async () => {
			const client = new pg.Client({ connectionString: ownerUrl });
			await client.connect();
			try {
				await prepare(client);
				for (let province = waiting.shift(); province; province = waiting.shift()) {
					await fillProvince(client, province, asked, isNation, options.today);
					done += 1;
					options.onProgress?.({ done, of: provinces.length });
				}
			} finally {
				await client.end();
			}
		});
		await Promise.all(workers);
		if (length > 0) await first.query('vacuum (analyze)');
		return length;
	} finally {
		await first.end();
	}
}

/** The provinces whose first commune is not there. */
async function notThere(client: pg.Client, provinces: LargeProvince[]): Promise<LargeProvince[]> {
	const { rows } = await client.query<{ nth: number }>(
		`select distinct (commune_id - 200000) / 1000 as nth from unit where kind = 'commune' and commune_id between 200000 and 299999`
	);
	const there = new Set(rows.map(({ nth }) => nth));
	return provinces.filter(({ nth }) => !there.has(nth));
}

async function prepare(client: pg.Client): Promise<void> {
	await client.query(`set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '512MB'`);
	await addNamePool(client);
	await addPatterns(client);
}

async function fillProvince(
	client: pg.Client,
	province: LargeProvince,
	asked: LargeSize,
	isNation: boolean,
	today: LocalDate
): Promise<void> {
	await client.query('begin');
	try {
		if (province.nth > 0) await addUnit(client, { ...province, kind: 'province', above: [NATION.id] });
		await addLargeUnits(client, province, asked.communes[province.nth]!, asked, isNation);
		await addLargePeople(client, today);
		await addLargeMeetings(client, today);
		await client.query('commit');
	} catch (error) {
		await client.query('rollback').catch(() => undefined);
		throw error;
	}
}

/** The nation above the province that is there, and somebody who looks over it. */
async function addNation(client: pg.Client): Promise<void> {
	const { rowCount } = await client.query('select from unit where id = $1', [NATION.id]);
	if (rowCount) return;
	await client.query('begin');
	await addUnit(client, { ...NATION, placeName: 'Việt Nam', kind: 'nation', above: [] });
	const province = largeProvince(0);
	await client.query(
		`insert into unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
		 select $1, descendant_id, depth + 1, greatest(valid_from, $3), valid_to from unit_closure where ancestor_id = $2 and valid_to > $3`,
		[NATION.id, province.id, FORMED]
	);
	await client.query('insert into unit_parent (unit_id, parent_id, valid_from) values ($1, $2, $3)', [
		province.id,
		NATION.id,
		FORMED
	]);
	const personId = idOf('person nation leader');
	const { username, name, post } = NATION_SIGN_IN;
	await client.query(
		`insert into account (id, person_id, home_commune_id, username, full_name, password_hash, must_change_password)
		 values ($1, $2, $3, $4, $5, $6, false)`,
		[idOf('account nation leader'), personId, NATION.communeId, username, name, await hashPassword(PASSWORD)]
	);
	await client.query(
		'insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from) values ($1, $2, $3, $4, $5, $6)',
		[idOf('post nation leader'), NATION.communeId, NATION.id, personId, post, FORMED]
	);
	await client.query('commit');
}

type Above = Pick<LargeProvince, 'id' | 'communeId' | 'code' | 'name' | 'placeName'> & {
	kind: string;
	above: string[];
};

async function addUnit(client: pg.Client, { id, communeId, code, name, placeName, kind, above }: Above): Promise<void> {
	await client.query(
		`insert into unit (id, commune_id, code, name, paper_name, place_name, kind, term, search_key, sort_key, valid_from)
		 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		[
			...[
				id,
				communeId,
				code,
				name,
				kind === 'nation' ? 'Đảng Cộng sản Việt Nam' : `Đảng bộ tỉnh ${placeName}`,
				placeName
			],
			...[kind, TERM, searchKey(name), textSortKey(name), FORMED]
		]
	);
	await client.query(
		`insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)
		 select $1::uuid, $1::uuid, 0, $3::date union all select a, $1, 1, $3 from unnest($2::uuid[]) a`,
		[id, above, FORMED]
	);
	for (const parent of above)
		await client.query('insert into unit_parent (unit_id, parent_id, valid_from) values ($1, $2, $3)', [
			id,
			parent,
			FORMED
		]);
}
