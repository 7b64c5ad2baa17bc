import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { CellTheme, IssuedTheme } from '../theme.ts';
import { issuedObject, themeObject, themesWithMeetings } from './themes-sql.ts';

type Unit = { id: string; communeId: number; code: string; name: string };

/** Members of a cell who may present a theme, by name. */
export const readPresenters = (tx: Tx, unitId: string) =>
	tx
		.selectFrom('member')
		.where('unitId', '=', unitId)
		.where('activity', 'not in', ['left', 'died', 'suspended'])
		.orderBy('sortKey')
		.select(['id', 'fullName as name'])
		.execute();

/** One theme with its cell and, where it came from above, what was issued. */
export async function readTheme(tx: Tx, themeId: string) {
	const { rows } = await sql<{ theme: CellTheme; unit: Unit; issued: IssuedTheme | null }>`
		select ${themeObject} as theme, jsonb_build_object('id', u.id, 'communeId', u.commune_id, 'code', u.code, 'name', u.name) as unit,
			(select ${issuedObject} from issued_theme i where i.commune_id = t.commune_id and i.id = t.issued_theme_id) as issued
		from ${themesWithMeetings} join unit u on u.id = t.unit_id
		where t.id = ${themeId}`.execute(tx);
	return rows[0];
}

/** A theme from above that still stands, to be taken up. */
export async function readIssuedTheme(tx: Tx, id: string): Promise<IssuedTheme | undefined> {
	const { rows } = await sql<{ issued: IssuedTheme }>`
		select ${issuedObject} as issued from issued_theme i where i.id = ${id} and i.withdrawn_on is null`.execute(tx);
	return rows[0]?.issued;
}
