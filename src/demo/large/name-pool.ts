import type pg from 'pg';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { diceOf } from '../dice.ts';
import type { Ethnicity } from '../name-lists.ts';
import { nameOf } from '../names.ts';

/** A power of two, so that a number's low bits pick one. */
export const POOL = 32_768;
const ETHNICITIES: Ethnicity[] = ['Kinh', 'Kinh', 'Kinh', 'Kinh', 'Thái', 'Mông', 'Mường', 'Dao'];

/** Names with their keys, from which millions are picked: a name is borne by many, as it is in life. */
export async function addNamePool(client: pg.ClientBase): Promise<void> {
	const dice = diceOf('names of a nation');
	const rows = Array.from({ length: POOL }, (_, n) => {
		const sex = dice.chance(34) ? 'female' : 'male';
		const ethnicity = dice.pick(ETHNICITIES);
		const name = nameOf(ethnicity, sex, dice);
		return { n, sex, ethnicity, name, search_key: searchKey(name), sort_key: nameSortKey(name) };
	});
	await client.query(
		`create temporary table name_pool (n int primary key, sex text, ethnicity text, name text, search_key text, sort_key text)`
	);
	await client.query(
		`insert into name_pool select r.* from jsonb_to_recordset($1) as r (n int, sex text, ethnicity text, name text, search_key text, sort_key text)`,
		[JSON.stringify(rows)]
	);
	await client.query('analyze name_pool');
}
