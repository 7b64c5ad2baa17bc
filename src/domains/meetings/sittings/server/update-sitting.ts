import type { Updateable } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import type { SittingKey } from './sitting-command.ts';

/** Writes fields of the sitting's own row. */
export const updateSitting = (tx: Tx, { communeId, sittingId }: SittingKey, change: Updateable<DB['sitting']>) =>
	tx.updateTable('sitting').set(change).where('communeId', '=', communeId).where('id', '=', sittingId).execute();
