import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { newId } from '#lib/ids.ts';

export const MEMBERS = 30;
const CELLS_OF_COMMUNE = 26;

/** A cell, and the phone of its secretary: what it needs to hold a meeting and to send it. */
export type StormCell = { code: string; deviceId: string; token: string; memberIds: string[] };

/** Cells of 30 in communes of 26, each with a secretary whose phone is enrolled. */
export async function makeCells(ownerUrl: string, count: number): Promise<StormCell[]> {
	const cells = Array.from({ length: count }, (_, nth) => ({
		id: newId(),
		communeId: 90_000 + Math.floor(nth / CELLS_OF_COMMUNE),
		code: `BT.${nth + 1}`,
		personId: newId(),
		deviceId: newId(),
		token: randomBytes(32).toString('base64url'),
		memberIds: Array.from({ length: MEMBERS }, () => newId())
	}));
	const rows = cells.map(({ token, memberIds, ...cell }) => ({
		...cell,
		hash: createHash('sha256').update(token).digest('hex'),
		members: memberIds
	}));
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query(
			'create temporary table made (id uuid, "communeId" int, code text, "personId" uuid, "deviceId" uuid, hash text, members uuid[])'
		);
		await client.query('insert into made select * from jsonb_populate_recordset(null::made, $1)', [
			JSON.stringify(rows)
		]);
		for (const statement of STATEMENTS) await client.query(statement);
	} finally {
		await client.end();
	}
	return cells;
}

const FROM = `'2025-07-01'::date`;

const STATEMENTS = [
	`create temporary table above as select distinct "communeId" as commune_id, gen_random_uuid() as id from (select distinct "communeId" from made) c`,
	`insert into unit (id, commune_id, code, name, paper_name, place_name, kind, search_key, sort_key, valid_from)
	 select id, commune_id, 'BT' || commune_id, 'Xã Bão', 'Đảng ủy xã Bão', 'Bão', 'commune', 'xa bao', 'xa bao', ${FROM} from above`,
	`insert into unit (id, commune_id, code, name, paper_name, place_name, kind, cell_kind, has_committee, term, search_key, sort_key, valid_from)
	 select id, "communeId", code, 'Chi bộ bản ' || code, 'Chi bộ bản ' || code, 'Bão', 'cell', 'village', true, '2025-2030', lower(code), lower(code), ${FROM} from made`,
	`insert into unit_parent (unit_id, parent_id, valid_from) select m.id, a.id, ${FROM} from made m join above a on a.commune_id = m."communeId"`,
	`insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)
	 select id, id, 0, ${FROM} from made union all select id, id, 0, ${FROM} from above union all
	 select a.id, m.id, 1, ${FROM} from made m join above a on a.commune_id = m."communeId"`,
	`with roll as (
	   insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key, admitted_on)
	   select "communeId", x.id, made.id, case x.nth when 1 then "personId" else gen_random_uuid() end,
	     'Lò Văn Số ' || x.nth, 'lo van so ' || x.nth, 'so ' || lpad(x.nth::text, 2, '0'), '2015-05-19'
	   from made, unnest(members) with ordinality as x(id, nth)
	   returning commune_id, id, unit_id)
	 insert into membership (commune_id, member_id, unit_id, valid_from) select commune_id, id, unit_id, ${FROM} from roll`,
	`insert into account (id, person_id, home_commune_id, username, full_name, must_change_password)
	 select "personId", "personId", "communeId", lower(code), 'Lò Văn Số 1', false from made`,
	`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
	 select gen_random_uuid(), "communeId", id, "personId", 'cell-secretary', ${FROM} from made`,
	`insert into phone_device (id, person_id, name, public_key, token_hash, enrolled_at, last_contact_at)
	 select "deviceId", "personId", 'Máy đo', '{}', decode(hash, 'hex'), now(), now() from made`,
	'analyze'
];
