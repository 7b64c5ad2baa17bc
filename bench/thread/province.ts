import type pg from 'pg';
import { WORLD } from '../../tests/world.ts';

type Size = { communes: number; cells: number; clerkId: string };

/** A province of communes and cells, each cell with a secretary; the clerk holds a post in the province. Codes of the communes. */
export async function makeProvince(pool: pg.Pool, { communes, cells, clerkId }: Size): Promise<string[]> {
	// A temporary table lives in one connection.
	const owner = await pool.connect();
	const province = WORLD.units.province.id;
	await owner.query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
		 values (gen_random_uuid(), $1, $2, $3, 'office-clerk', '2025-07-01')`,
		[WORLD.units.province.communeId, province, clerkId]
	);
	await owner.query(
		`create temporary table made as
		 select gen_random_uuid() as id, 80000 + n as commune_id, 'P' || n as code, null::uuid as above, 'commune' as kind
		 from generate_series(1, ${communes}) n`
	);
	await owner.query(
		`insert into made select gen_random_uuid(), commune_id, code || '.' || n, id, 'cell' from made, generate_series(1, ${cells}) n`
	);
	await owner.query(
		`insert into unit (id, commune_id, code, name, paper_name, kind, cell_kind, search_key, sort_key, valid_from)
		 select id, commune_id, code, 'Đơn vị ' || code, code, kind, case kind when 'cell' then 'village' end, lower(code), lower(code), '2025-07-01' from made`
	);
	await owner.query(
		`insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)
		 select id, id, 0, '2025-07-01'::date from made union all
		 select above, id, 1, '2025-07-01' from made where kind = 'cell' union all
		 select $1, id, case kind when 'commune' then 1 else 2 end, '2025-07-01' from made`,
		[province]
	);
	await owner.query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
		 select gen_random_uuid(), commune_id, id, gen_random_uuid(), 'cell-secretary', '2025-07-01' from made where kind = 'cell'`
	);
	await owner.query('analyze');
	const { rows } = await owner.query<{ code: string }>(`select code from made where kind = 'commune'`);
	await owner.query('drop table made');
	owner.release();
	return rows.map(({ code }) => code);
}
