import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { addMonths, lastOfMonth, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { Topic } from '../../cases/case.ts';
import type { Cell } from '../blocks.ts';

type Counted = { topic: Topic; place: string; count: number };
type Village = { name: string; households: number | null };

/**
 * Cases received in a month by topic and village, messages that were taken in among them. From the line of a case alone:
 * never from who brought it, nor from what they wrote.
 * @param month 'YYYY-MM'
 */
export async function countMonth(tx: Tx, communeId: number, month: string, leastHouseholds: number): Promise<Cell[]> {
	const first: LocalDate = `${month}-01`;
	const { rows } = await sql<Counted>`
		select topic, place, count(*)::int as count from case_file
		where commune_id = ${communeId} and received_on between ${first} and ${lastOfMonth(first)} group by 1, 2`.execute(
		tx
	);
	const villages = await sql<Village>`
		select u.name, v.households from unit u
		left join village v on v.commune_id = u.commune_id and v.unit_id = u.id
		where u.commune_id = ${communeId} and u.kind = 'village' and u.valid_from < ${addMonths(first, 1)} and u.valid_to > ${first}`.execute(
		tx
	);
	const large = new Map(
		villages.rows
			.filter(({ households }) => (households ?? 0) >= leastHouseholds)
			.map(({ name }) => [searchKey(name), name])
	);
	return rows.map(({ topic, place, count }) => ({ topic, area: large.get(searchKey(place)) ?? null, count }));
}
