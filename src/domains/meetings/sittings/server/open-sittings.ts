import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { onceAReading } from '#lib/db/once-a-reading.ts';

/** Opens to the caller's transaction the sittings that they are invited to: everything that reads sittings begins so. */
export const openSittings = (tx: Tx): Promise<unknown> =>
	onceAReading(tx, 'sittings', () => sql`select app.open_sittings()`.execute(tx));

/** Whether the reader's posts open the unit's sittings as such: drafts are for them, not for those invited. */
export async function preparesSitting(tx: Tx, unitId: string): Promise<boolean> {
	const { rows } = await sql<{ does: boolean }>`
		select u.commune_id = any(app.wide('sittings')) or u.id = any(app.units('sittings')) as does
		from unit u where u.id = ${unitId}`.execute(tx);
	return rows[0]?.does ?? false;
}
