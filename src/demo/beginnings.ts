import type pg from 'pg';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ADMINISTRATOR } from './people.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

/** Rule sets that nobody compared yet: an office never quite gets to the end of them. */
const LEFT = ['inspection', 'discipline', 'congress', 'party-badges', 'rural-criteria', 'cadres'];

/** How the commune was set up: its names looked over, most rule sets compared; mail, backups and the last accounts put off. */
export async function addBeginnings(client: pg.Client, today: LocalDate): Promise<void> {
	const commune = unitId(COMMUNE.code);
	const day = addDays(today, -300);
	await client.query('update unit set described_on = $2 where id = $1', [commune, day]);
	await client.query(
		`insert into rule_set_look (commune_id, rule_set_id, unit_id, person_id, looked_on, note)
		 select $1, id, $2, $3, $4::date, 'Thống nhất dùng như đang có' from rule_set where not verified and code <> all($5)`,
		[COMMUNE_ID, commune, ADMINISTRATOR.personId, addDays(today, -290), LEFT]
	);
	await client.query(
		`insert into first_step_put_off (commune_id, step, unit_id, person_id, put_off_on)
		 select $1, step, $2, $3, $4::date from unnest(array['mail', 'backup', 'accounts']) step`,
		[COMMUNE_ID, commune, ADMINISTRATOR.personId, day]
	);
}
