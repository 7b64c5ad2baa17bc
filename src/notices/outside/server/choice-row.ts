import type { Insertable, Updateable } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { DEFAULT_CHOICE } from '../choice.ts';

/** What the person has chosen, their address with it; undefined where the defaults hold. */
export const readChoiceRow = (tx: Tx, { personId }: Pick<Caller, 'personId'>) =>
	tx.selectFrom('noticeChoice').where('personId', '=', personId).selectAll().executeTakeFirst();

/** Writes a part of the person's choices; the rest stays, or is as the defaults have it. */
export function saveChoice(tx: Tx, { personId }: Pick<Caller, 'personId'>, change: Updateable<DB['noticeChoice']>) {
	const row = {
		personId,
		...DEFAULT_CHOICE,
		mailGroups: [...DEFAULT_CHOICE.mailGroups],
		pushGroups: [...DEFAULT_CHOICE.pushGroups],
		...change
	} as Insertable<DB['noticeChoice']>;
	return tx
		.insertInto('noticeChoice')
		.values(row)
		.onConflict((conflict) => conflict.column('personId').doUpdateSet(change))
		.execute();
}
