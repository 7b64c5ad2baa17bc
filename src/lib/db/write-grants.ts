import type pg from 'pg';
import { GRANTS } from '#house/cards.ts';

/** Writes the grants of all cards where `app.begin` reads them, in the caller's transaction. */
export async function writeGrants(client: pg.ClientBase): Promise<void> {
	const rows = GRANTS.flatMap(({ post, may, reach }) => may.map((action) => ({ post, action, reach })));
	await client.query('delete from app.grant_rule');
	await client.query(
		`insert into app.grant_rule (post, action, reach)
		 select post, action, case when bool_or(reach = 'unit-and-below') then 'unit-and-below' else 'own-unit' end
		 from jsonb_to_recordset($1) as g(post text, action text, reach text) group by post, action`,
		[JSON.stringify(rows)]
	);
}
