import type pg from 'pg';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';
import { FORMED, TERM, unitId } from '../units.ts';
import { cellName, communeName, type LargeProvince, NATION } from './places.ts';
import type { LargeSize } from './sizes.ts';

const FIRST_COMMUNE = 200_000;
const A_PROVINCE = 1_000;

type Made = {
	id: string;
	commune_id: number;
	code: string;
	name: string;
	kind: string;
	cell_kind: string | null;
	parent: string;
};

/** Communes of a province and their cells, with what stands above each; `made` holds the cells for what follows. */
export async function addLargeUnits(
	client: pg.ClientBase,
	province: LargeProvince,
	communes: number,
	{ cells, people: [fewest, most] }: Pick<LargeSize, 'cells' | 'people'>,
	hasNation: boolean
): Promise<void> {
	const units: Made[] = Array.from({ length: communes }, (_, nth) => {
		const commune_id = FIRST_COMMUNE + province.nth * A_PROVINCE + nth + 1;
		const code = `${province.code === 'MINH-HOA' ? 'MH' : province.code}.${String(nth + 1).padStart(3, '0')}`;
		const commune: Made = {
			...{ id: unitId(code), commune_id, code, name: `Xã ${communeName(nth)}`, kind: 'commune', cell_kind: null },
			parent: province.id
		};
		return [
			commune,
			...Array.from({ length: cells }, (_, cell): Made => {
				const { name, kind } = cellName(cell);
				const cellCode = `${code}.${String(cell + 1).padStart(2, '0')}`;
				return {
					...commune,
					id: unitId(cellCode),
					code: cellCode,
					name,
					kind: 'cell',
					cell_kind: kind,
					parent: commune.id
				};
			})
		];
	}).flat();
	const rows = units.map((unit) => ({ ...unit, search_key: searchKey(unit.name), sort_key: textSortKey(unit.name) }));
	await client.query(
		`create temporary table made on commit drop as
		 select r.*, case r.kind when 'cell' then $2::int + (hashtext(r.code) & 2147483647) % ($3::int - $2::int + 1) end as size,
			(hashtext(r.code || ' habit') & 2147483647) % 100 as habit,
			(hashtext('diligence ' || r.commune_id) & 2147483647) % 100 as diligence
		 from jsonb_to_recordset($1) as r (id uuid, commune_id int, code text, name text, kind text, cell_kind text, parent uuid,
			search_key text, sort_key text)`,
		[JSON.stringify(rows), fewest, most]
	);
	await client.query(
		`insert into unit (id, commune_id, code, name, paper_name, place_name, kind, cell_kind, term, search_key, sort_key, valid_from)
		 select id, commune_id, code, name, case kind when 'commune' then 'Đảng bộ ' || lower(left(name, 1)) || substr(name, 2) else name end,
			case kind when 'commune' then substr(name, 4) else '' end, kind, cell_kind, $1, search_key, sort_key, $2 from made`,
		[TERM, FORMED]
	);
	await client.query(`insert into unit_parent (unit_id, parent_id, valid_from) select id, parent, $1 from made`, [
		FORMED
	]);
	await client.query(
		`insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)
		 select id, id, 0, $1::date from made union all
		 select parent, id, 1, $1 from made union all
		 select $2::uuid, id, 2, $1 from made where kind = 'cell' union all
		 select $3::uuid, id, case kind when 'cell' then 3 else 2 end, $1 from made where $3 is not null`,
		[FORMED, province.id, hasNation ? NATION.id : null]
	);
	await client.query('analyze made');
}
