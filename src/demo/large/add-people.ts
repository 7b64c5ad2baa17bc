import type pg from 'pg';
import { FORMED } from '../units.ts';
import { POOL } from './name-pool.ts';

/** The same whole number for the same words, from 0 to below `below`. */
const dice = (words: string, below: number): string => `((hashtext(${words}) & 2147483647) % ${below})`;

/** Ids that sort by commune, as those made in one place at one time do. */
export const idSql = (words: string, commune = 'commune_id'): string =>
	`(lpad(to_hex(1751302800000 + ${commune}), 12, '0') || '7' || substr(md5(${words}), 1, 3) || 'a' || substr(md5(${words}), 4, 15))::uuid`;

/** The people of the cells in `made`, with their posts; `made_member` keeps them for the rolls of meetings. */
export async function addLargePeople(client: pg.ClientBase, today: string): Promise<void> {
	await client.query(
		`create temporary table made_member on commit drop as
		 select x.*, ${idSql(`'member ' || x.key`)} as id, ${idSql(`'person ' || x.key`)} as person_id, p.name, p.sex, p.ethnicity, p.search_key, p.sort_key
		 from (
			select m.commune_id, m.id as unit_id, m.cell_kind, m.name as cell_name, n as nth, m.code || ' ' || n as key,
				row_number() over (partition by m.commune_id order by m.code, n) as serial,
				case when m.cell_kind = 'village' then 22 else 24 end
					+ (${dice(`m.code || n || ' age'`, 32)} + ${dice(`n || m.code || ' old'`, 32)}) / case m.cell_kind when 'village' then 1 else 2 end as age
			from made m, generate_series(1, m.size) n where m.kind = 'cell'
		 ) x join name_pool p on p.n = hashtext('name ' || x.key) & ${POOL - 1}
		 order by x.commune_id, x.unit_id, x.nth`
	);
	await client.query(
		`insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key, sex, standing, activity, activity_since,
			admitted_on, official_on, position)
		 select commune_id, id, unit_id, person_id, name, search_key, sort_key, sex,
			case when nth > 5 and age < 40 and serial % 29 = 0 then 'probationary' else 'official' end,
			case when age > 72 and serial % 5 <> 0 then 'exempt' when nth > 3 and cell_kind = 'village' and age < 45 and serial % 6 = 0
				then 'temporarily-away' else 'active' end,
			case when age > 72 or serial % 6 = 0 then $1::date - (serial % 700)::int - 40 end,
			case when nth > 5 and age < 40 and serial % 29 = 0 then $1::date - (serial % 300)::int - 20
				else $1::date - ((age - 22) * 300 + serial % 290)::int - 400 end,
			case when nth > 5 and age < 40 and serial % 29 = 0 then null else $1::date - ((age - 22) * 300 + serial % 290)::int - 35 end,
			case nth when 1 then 'Bí thư chi bộ' when 2 then 'Phó Bí thư chi bộ' else '' end
		 from made_member`,
		[today]
	);
	await client.query(
		`insert into membership (commune_id, member_id, unit_id, valid_from)
		 select commune_id, id, unit_id, $1::date from made_member`,
		[FORMED]
	);
	await client.query(
		`insert into member_private (commune_id, member_id, unit_id, person_id, birth_date, ethnicity, religion, personal_id, party_card_no,
			residence, education, political_theory, job, phone)
		 select commune_id, id, unit_id, person_id, $1::date - (age * 365 + serial % 364)::int, ethnicity, 'Không',
			'000' || case sex when 'female' then 1 else 0 end || to_char($1::date - (age * 365)::int, 'YY') || lpad(serial::text, 6, '0'),
			'00.' || lpad(serial::text, 6, '0'), cell_name, case when age > 60 then '7/10' else '12/12' end,
			case when nth = 1 then 'Trung cấp' when nth < 6 then 'Sơ cấp' else '' end,
			case cell_kind when 'village' then 'Làm ruộng' when 'school' then 'Giáo viên' when 'health' then 'Y sĩ' else 'Cán bộ, công chức' end,
			'0900000' || lpad((serial % 1000)::text, 3, '0')
		 from made_member`,
		[today]
	);
	await client.query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, decision_number, valid_from)
		 select ${idSql(`'post ' || h.person_id || h.post`)}, h.commune_id, h.unit_id, h.person_id, h.post, h.decision, $1::date from (
			select commune_id, unit_id, person_id, case nth when 1 then 'cell-secretary' else 'cell-deputy' end as post, '08-QĐ/ĐU' as decision
			from made_member where nth <= 2
			union all
			select p.commune_id, k.id, p.person_id, o.post, '319-QĐ/TU' from made_member p join made k on k.commune_id = p.commune_id and k.kind = 'commune'
			join (values (1, 'commune-secretary'), (2, 'standing-deputy'), (3, 'office-clerk'), (4, 'inspection-head')) o (serial, post)
				on o.serial = p.serial
		 ) h`,
		[FORMED]
	);
	await client.query('analyze made_member');
}
