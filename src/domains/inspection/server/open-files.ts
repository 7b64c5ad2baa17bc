import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { onceAReading } from '#lib/db/once-a-reading.ts';

/** Opens to the caller's transaction the files that they may know: everything that reads one begins so. */
export const openFiles = (tx: Tx): Promise<unknown> =>
	onceAReading(tx, 'files', () => sql`select app.open_files()`.execute(tx));
