import { poolOf } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result } from '#lib/result.ts';
import { readOfficialUnits } from '../official-units.ts';

/** Day from which the two-level units of 2025 exist; earlier ones are not brought in. Resolution 202/2025/QH15. */
const SINCE: LocalDate = '2025-07-01';

/** How many units of the file were new, differed, or stood there already. */
export type ImportedUnits = {
	provinces: number;
	communes: number;
	created: number;
	updated: number;
	unchanged: number;
};

/**
 * Brings official provinces and communes in, all or none. A unit that the file does not name stays.
 * They belong to no commune, so the owner of the database does it, not a person with a post.
 */
export async function importUnits(ownerUrl: string, content: unknown): Promise<Result<ImportedUnits>> {
	const read = readOfficialUnits(content);
	if (!read.ok) return read;
	const units = read.value;
	const { rows } = await poolOf(ownerUrl).query<{ created: number; updated: number }>(
		`with given as (
			select * from jsonb_to_recordset($1::jsonb) as u (
				code text, name text, kind text, type text, "parentCode" text, "searchKey" text, "sortKey" text)
		), written as (
			insert into administrative_unit as a (code, name, kind, type, parent_code, search_key, sort_key, valid_from)
			select code, name, kind, type, "parentCode", "searchKey", "sortKey", $2 from given order by kind desc, code
			on conflict (code) do update set name = excluded.name, type = excluded.type, parent_code = excluded.parent_code,
				search_key = excluded.search_key, sort_key = excluded.sort_key
			where (a.name, a.type, a.parent_code) is distinct from (excluded.name, excluded.type, excluded.parent_code)
			returning xmax = 0 as is_new
		)
		select count(*) filter (where is_new)::int as created, count(*) filter (where not is_new)::int as updated from written`,
		[JSON.stringify(units), SINCE]
	);
	const { created, updated } = rows[0]!;
	const provinces = units.filter(({ kind }) => kind === 'province').length;
	return done({
		provinces,
		communes: units.length - provinces,
		created,
		updated,
		unchanged: units.length - created - updated
	});
}
