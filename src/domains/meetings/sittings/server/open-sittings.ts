import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { onceAReading } from '#lib/db/once-a-reading.ts';

/** Opens to the caller's transaction the sittings that they are invited to: everything that reads sittings begins so. */
export const openSittings = (tx: Tx): Promise<unknown> =>
	onceAReading(tx, 'sittings', () => sql`select app.open_sittings()`.execute(tx));
